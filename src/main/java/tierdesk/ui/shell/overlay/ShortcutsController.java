package tierdesk.ui.shell.overlay;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.ui.Command;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;

/** The overview of all keys, made from the commands that somebody does. */
public final class ShortcutsController {

    private static final int ROWS_A_BLOCK = 14;
    private static final int ROWS_A_COLUMN = 17;

    private final UiContext ui;
    private final Runnable close;

    @FXML private HBox columns;

    public ShortcutsController(UiContext ui, Runnable close) {
        this.ui = ui;
        this.close = close;
    }

    @FXML
    private void initialize() {
        VBox column = new VBox();
        int rows = 0;
        for (Command.Category category : Command.Category.values()) {
            List<Command> commands = keys(category);
            for (int from = 0; from < commands.size(); from += ROWS_A_BLOCK) {
                List<Command> block = commands.subList(from, Math.min(commands.size(), from + ROWS_A_BLOCK));
                if (rows == 0 || rows + block.size() > ROWS_A_COLUMN) {
                    column = new VBox();
                    column.getStyleClass().add("shortcut-blocks");
                    columns.getChildren().add(column);
                    rows = 0;
                }
                column.getChildren().add(block(category, block));
                rows += block.size() + 1;
            }
        }
    }

    private List<Command> keys(Command.Category category) {
        return Arrays.stream(Command.values()).filter(command -> command.category() == category)
                .filter(command -> command.shortcut().isPresent() && ui.commands().action(command).isPresent()).toList();
    }

    @FXML
    private void close() {
        close.run();
    }

    private GridPane block(Command.Category category, List<Command> commands) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("shortcut-column");
        Label head = new Label(ui.messages().of(category));
        head.getStyleClass().add("section-title");
        grid.add(head, 0, 0, 2, 1);
        for (int i = 0; i < commands.size(); i++) {
            Label key = new Label(Shortcuts.text(commands.get(i)));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label name = new Label(ui.messages().of(commands.get(i)));
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, name, key);
        }
        return grid;
    }
}
