package tierdesk.ui.queue;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.text.Formats;
import tierdesk.ui.theme.LevelMark;

/** A view in the list: its level's shape, its name, its count; over the first of a section, the section's heading. */
final class ViewCell extends ListCell<ViewItem> {

    private final Label section = new Label();
    private final LevelMark mark = new LevelMark();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox();
    private final VBox all = new VBox(section, line);
    private final Formats formats;

    ViewCell(Formats formats) {
        this.formats = formats;
        section.getStyleClass().addAll("section-title", "view-section");
        line.getStyleClass().add("view-line");
        name.getStyleClass().add("view-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("view-count");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("view-cell");
    }

    @Override
    protected void updateItem(@Nullable ViewItem item, boolean empty) {
        super.updateItem(item, empty);
        count.textProperty().unbind();
        accessibleTextProperty().unbind();
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        section.setText(item.section());
        section.setVisible(!item.section().isEmpty());
        section.setManaged(section.isVisible());
        if (item.levelClass().isEmpty()) {
            line.getChildren().setAll(name, count);
        } else {
            mark.setLevelClass(item.levelClass());
            line.getChildren().setAll(mark, name, count);
        }
        name.setText(item.label());
        count.textProperty().bind(Bindings.createStringBinding(() -> text(item), item.countProperty()));
        accessibleTextProperty().bind(count.textProperty().map(number -> item.label() + " " + number));
        setGraphic(all);
    }

    private String text(ViewItem item) {
        long tickets = item.countProperty().get();
        return tickets < 0 ? "" : formats.count(tickets);
    }
}
