package tierdesk.ui.ticket.form;

import java.util.List;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import tierdesk.desk.ShopData;

/** Lets a field complete what is typed from what the shop knows. */
public final class Completions {

    private final ShopData shop;

    public Completions(ShopData shop) {
        this.shop = shop;
    }

    /**
     * ControlsFX asks on a thread of its own, never on the screen's.
     *
     * @param customer whose people and assets are meant
     */
    void attach(TextField field, Suggestions suggestions, String customer) {
        TextFields.<String>bindAutoCompletion(field, request -> {
            String typed = request.getUserText();
            return typed.isBlank() ? List.of() : suggestions.find(shop, customer, typed);
        });
    }
}
