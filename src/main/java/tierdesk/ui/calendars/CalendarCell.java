package tierdesk.ui.calendars;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.text.Messages;

/** A calendar's name and zone; marked while something in it is not saved. */
final class CalendarCell extends ListCell<CalendarDraft> {

    private final Messages messages;
    private final Label name = new Label();
    private final Label zone = new Label();
    private final Label unsaved = new Label();
    private final HBox line;

    CalendarCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().addAll("calendar-name", "may-ellipsize");
        zone.getStyleClass().addAll("muted", "text-12", "may-ellipsize");
        unsaved.getStyleClass().add("unsaved");
        unsaved.setText("●");
        VBox what = new VBox(name, zone);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        line = new HBox(what, unsaved);
        line.getStyleClass().add("calendar-line");
        // long names give way; a line is never wider than the list
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CalendarDraft draft, boolean empty) {
        super.updateItem(draft, empty);
        if (empty || draft == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String typed = draft.nameProperty().get().strip();
        name.setText(typed.isEmpty() ? messages.get("calendars.unnamed") : typed);
        zone.setText(detail(draft));
        unsaved.setVisible(draft.changedProperty().get());
        setAccessibleText(name.getText() + ", " + zone.getText()
                + (unsaved.isVisible() ? ", " + messages.get("calendars.unsaved") : ""));
        setGraphic(line);
    }

    private String detail(CalendarDraft draft) {
        if (draft.isReadOnly()) {
            return messages.get("calendars.built-in");
        }
        return draft.isNew() ? messages.get("calendars.not-saved-yet") : draft.zoneProperty().get();
    }
}
