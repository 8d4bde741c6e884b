package tierdesk.ui.queue;

import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.desk.TicketRow;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.UiContext;
import tierdesk.ui.queue.rows.PagedRows;

/**
 * The menu of a row: to open it, and all that its stage offers once it is open. Keys are the scene's business, not this
 * menu's: accelerators of menus that come and go would pin them.
 */
final class QueueMenu {

    private final UiContext ui;
    private final QueueModel model;
    private final TableView<TicketRow> table;
    private final ContextMenu menu = new ContextMenu();

    QueueMenu(UiContext ui, QueueModel model, TableView<TicketRow> table) {
        this.ui = ui;
        this.model = model;
        this.table = table;
    }

    void install() {
        menu.setId("queue-menu");
        // a menu without items would not ask what to show
        menu.getItems().setAll(new SeparatorMenuItem());
        menu.setOnShowing(event -> fill());
        table.setContextMenu(menu);
    }

    private void fill() {
        menu.getItems().clear();
        TicketRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && !PagedRows.isLoading(row)) {
            MenuItem open = new MenuItem(ui.messages().get("queue.open", row.number()), new FontIcon(Feather.ARROW_RIGHT));
            open.setId("queue-menu-open");
            open.setOnAction(event -> model.open(row));
            menu.getItems().add(open);
            if (Objects.equals(ui.workplace().ticketProperty().get(), row.id())) {
                addOffered(Command.Category.TICKET);
            }
        }
        menu.getItems().add(new SeparatorMenuItem());
        add(Command.LOG_REQUEST, ui.commands().actionProperty(Command.LOG_REQUEST).get());
    }

    private void addOffered(Command.Category category) {
        menu.getItems().add(new SeparatorMenuItem());
        for (Command command : Command.values()) {
            if (command.category() == category) {
                add(command, ui.commands().actionProperty(command).get());
            }
        }
    }

    private void add(Command command, @Nullable CommandAction action) {
        if (action == null || !Boolean.TRUE.equals(action.offered().getValue())) {
            return;
        }
        MenuItem item = new MenuItem(ui.messages().of(command), new FontIcon(command.icon()));
        item.setId("queue-menu-" + command.nodeId());
        item.setDisable(!action.possible());
        item.setOnAction(event -> ui.commands().run(command));
        menu.getItems().add(item);
    }
}
