package tierdesk.ui.queue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tierdesk.desk.Sort;
import tierdesk.ui.queue.table.QueueColumns;
import tierdesk.ui.text.Messages;

/** The menu that shows and hides columns. The number always stays: it is what people call a ticket by. */
final class ColumnsMenu {

    private final MenuButton button;
    private final QueueColumns columns;
    private final Messages messages;

    ColumnsMenu(MenuButton button, QueueColumns columns, Messages messages) {
        this.button = button;
        this.columns = columns;
        this.messages = messages;
    }

    void install() {
        List<CheckMenuItem> items = new ArrayList<>();
        for (Sort.Column column : Sort.Column.values()) {
            if (column != Sort.Column.NUMBER && column != Sort.Column.SUBJECT) {
                items.add(item(column));
            }
        }
        MenuItem standard = new MenuItem(messages.get("queue.columns.standard"));
        standard.setId("queue-columns-standard");
        standard.setOnAction(event -> columns.standard());
        button.getItems().setAll(items);
        button.getItems().addAll(new SeparatorMenuItem(), standard);
        button.setOnShowing(event -> items.forEach(
                item -> item.setSelected(columns.isChosen((Sort.Column) item.getUserData()))));
    }

    private CheckMenuItem item(Sort.Column column) {
        CheckMenuItem item = new CheckMenuItem(messages.of(column));
        item.setId("queue-columns-" + Messages.key(column).replace('.', '-'));
        item.setUserData(column);
        item.setOnAction(event -> columns.choose(column, item.isSelected()));
        return item;
    }
}
