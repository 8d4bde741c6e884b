package tierdesk.ui.calendars.edit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.clock.OpenInterval;
import tierdesk.ui.calendars.text.HoursText;
import tierdesk.ui.text.Messages;

/** What is to be said at a field, below it; no room while there is nothing. */
public final class NotesBox extends VBox {

    private final Messages messages;
    private final Consumer<List<OpenInterval>> onTaken;

    /** @param onTaken takes hours that a note offers */
    NotesBox(Messages messages, Consumer<List<OpenInterval>> onTaken) {
        this.messages = messages;
        this.onTaken = onTaken;
        getStyleClass().add("notes");
        show(List.of());
    }

    public NotesBox(Messages messages) {
        this(messages, hours -> { });
    }

    public void show(List<Note> notes) {
        getChildren().setAll(notes.stream().map(this::line).toList());
        setVisible(!notes.isEmpty());
        setManaged(!notes.isEmpty());
    }

    private HBox line(Note note) {
        Label words = new Label(note.sentence());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setGraphic(new FontIcon(note.problem() ? Feather.ALERT_CIRCLE : Feather.INFO));
        HBox line = new HBox(words);
        line.getStyleClass().addAll("note", note.problem() ? "problem" : "remark");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!note.offered().isEmpty()) {
            Button take = new Button(messages.get("calendars.hours.take", HoursText.write(note.offered())));
            take.setId("hours-take");
            take.getStyleClass().add("small");
            take.setMinWidth(USE_PREF_SIZE);
            take.setOnAction(event -> onTaken.accept(note.offered()));
            line.getChildren().add(take);
        }
        return line;
    }
}
