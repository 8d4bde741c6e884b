package tierdesk.ui.reference;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.text.Messages;

/** An entry's name and what tells it apart, set in under what it belongs to; marked while something in it is not saved. */
final class RowCell extends ListCell<Row> {

    /** How far an entry is set in under the one above, in heights of its text. */
    private static final double STEP = 1.231;
    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

    private final Messages messages;
    private final Predicate<Row> changed;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label unsaved = new Label("●");
    private final HBox line;
    private final Region indent = new Region();

    RowCell(Messages messages, Predicate<Row> changed) {
        this.messages = messages;
        this.changed = changed;
        name.getStyleClass().addAll("row-name", "may-ellipsize");
        detail.getStyleClass().addAll("muted", "text-12", "may-ellipsize");
        unsaved.getStyleClass().add("unsaved");
        VBox what = new VBox(name, detail);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        indent.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(indent, what, unsaved);
        line.getStyleClass().add("row-line");
        // long names give way; a line is never wider than the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(RETIRED, row != null && !empty && row.retired());
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(row.saved() == null ? messages.get("reference.new") : row.title());
        detail.setText(row.retired() ? messages.get("reference.retired") : row.detail());
        indent.setPrefWidth(row.depth() * name.getFont().getSize() * STEP);
        indent.setManaged(row.depth() > 0);
        unsaved.setVisible(changed.test(row));
        setAccessibleText(name.getText() + ", " + detail.getText() + (unsaved.isVisible() ? ", " + messages.get("reference.unsaved") : ""));
        setGraphic(line);
    }
}
