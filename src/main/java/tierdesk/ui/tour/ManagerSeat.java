package tierdesk.ui.tour;

import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.ShopData;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.ui.UiContext;

/** Lets the shop's manager sit at the desk while a page is shown that only managers see whole. */
public final class ManagerSeat {

    private final UiContext ui;
    private final ShopData shop;
    private Subscription until = Subscription.EMPTY;

    public ManagerSeat(UiContext ui, ShopData shop) {
        this.ui = ui;
        this.shop = shop;
    }

    /** Until the page that shows now, or comes next, is closed. */
    public void take() {
        @Nullable TechnicianSaved before = ui.workplace().meProperty().get();
        shop.shop().staff().stream().filter(person -> person.role() == Role.MANAGER).findFirst().ifPresent(ui.workplace().meProperty()::set);
        until.unsubscribe();
        until = ui.workplace().pageProperty().subscribe((shown, now) -> {
            if (now == null) {
                until.unsubscribe();
                ui.workplace().meProperty().set(before);
            }
        });
    }
}
