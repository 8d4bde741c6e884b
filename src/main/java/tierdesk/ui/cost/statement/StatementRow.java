package tierdesk.ui.cost.statement;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import tierdesk.procedure.cost.Statement.Item;

/** A line of the statement; a double click opens its ticket. */
final class StatementRow extends TableRow<Item> {

    private static final int TWICE = 2;

    StatementRow(Consumer<Item> open) {
        setOnMouseClicked(event -> {
            Item item = getItem();
            if (item != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == TWICE) {
                open.accept(item);
            }
        });
    }
}
