package tierdesk.ui.field;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of a list of things that are edited: a name, a detail below it, and a mark while something typed is not saved; set in under what it belongs to. */
public abstract class DraftCell<T> extends ListCell<T> {

    /** How far a line is set in under the one that it belongs to, in heights of its text. */
    private static final double STEP = 1.231;

    private final String unsavedWords;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label unsaved = new Label("●");
    private final HBox line;

    /** @param unsavedWords what a screen reader says of the mark */
    protected DraftCell(String unsavedWords) {
        this.unsavedWords = unsavedWords;
        name.getStyleClass().addAll("draft-name", "may-ellipsize");
        detail.getStyleClass().addAll("muted", "text-12", "may-ellipsize");
        unsaved.getStyleClass().add("unsaved");
        VBox what = new VBox(name, detail);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        line = new HBox(what, unsaved);
        line.getStyleClass().add("draft-line");
        // long names give way; a line is never wider than the list
        setPrefWidth(0);
    }

    /** Never blank. */
    protected abstract String name(T draft);

    /** Blank where there is none. */
    protected abstract String detail(T draft);

    protected abstract boolean isUnsaved(T draft);

    /** How many others it stands under. */
    protected int depth(T draft) {
        return 0;
    }

    @Override
    protected final void updateItem(@Nullable T draft, boolean empty) {
        super.updateItem(draft, empty);
        if (empty || draft == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(name(draft));
        detail.setText(detail(draft));
        detail.setManaged(!detail.getText().isEmpty());
        unsaved.setVisible(isUnsaved(draft));
        line.setPadding(new Insets(0, 0, 0, depth(draft) * name.getFont().getSize() * STEP));
        setAccessibleText(Stream.of(name.getText(), detail.getText(), unsaved.isVisible() ? unsavedWords : "")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
        setGraphic(line);
    }
}
