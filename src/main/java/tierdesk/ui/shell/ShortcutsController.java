package tierdesk.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tierdesk.ui.Command;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;

/** The overview of all keys, made from the commands that somebody does. */
public final class ShortcutsController {

    private final UiContext ui;
    private final Runnable close;

    @FXML private HBox columns;

    ShortcutsController(UiContext ui, Runnable close) {
        this.ui = ui;
        this.close = close;
    }

    @FXML
    private void initialize() {
        for (Command.Category category : Command.Category.values()) {
            List<Command> commands = Arrays.stream(Command.values()).filter(command -> command.category() == category)
                    .filter(command -> command.shortcut().isPresent() && ui.commands().action(command).isPresent()).toList();
            if (!commands.isEmpty()) {
                columns.getChildren().add(column(category, commands));
            }
        }
    }

    @FXML
    private void close() {
        close.run();
    }

    private GridPane column(Command.Category category, List<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-column");
        Label head = new Label(ui.messages().of(category));
        head.getStyleClass().add("section-title");
        grid.add(head, 0, 0, 2, 1);
        for (int i = 0; i < commands.size(); i++) {
            Label key = new Label(Shortcuts.text(commands.get(i)));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, new Label(ui.messages().of(commands.get(i))), key);
        }
        return grid;
    }
}
