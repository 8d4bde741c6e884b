package tierdesk.ui.calendars.edit;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.OpenInterval;
import tierdesk.ui.calendars.text.HoursText;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** The week's hours, a line of text for each weekday; up and down go from line to line. */
public final class HoursController {

    private final Editing editing;
    private final Messages messages;
    private final Map<DayOfWeek, TextField> lines = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, NotesBox> notes = new EnumMap<>(DayOfWeek.class);
    private final NotesBox weekNotes;
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Parent root;
    @FXML
    private VBox weekNotesBox;
    @FXML
    private GridPane grid;
    @FXML
    private Button copy;
    @FXML
    private Label alwaysOpenHint;

    public HoursController(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.weekNotes = new NotesBox(messages);
    }

    @FXML
    private void initialize() {
        weekNotesBox.getChildren().add(weekNotes);
        alwaysOpenHint.managedProperty().bind(alwaysOpenHint.visibleProperty());
        for (DayOfWeek day : DayOfWeek.values()) {
            addLine(day);
        }
        Showing.subscribe(root, () -> editing.draftProperty().subscribe(this::show).and(() -> shown.unsubscribe()));
    }

    private void addLine(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
        TextField line = new TextField();
        line.setId("hours-" + day.name().toLowerCase(Locale.ROOT));
        line.setPromptText(messages.get("calendars.hours.closed"));
        line.setAccessibleText(messages.get("calendars.hours.line", name));
        line.setMaxWidth(Double.MAX_VALUE);
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, day));
        line.focusedProperty().subscribe(focused -> {
            if (!Boolean.TRUE.equals(focused)) {
                tidy(line);
            }
        });
        Label label = new Label(name);
        label.setLabelFor(line);
        label.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        NotesBox box = new NotesBox(messages, hours -> take(day, hours));
        lines.put(day, line);
        notes.put(day, box);
        grid.addRow(day.ordinal(), label, new VBox(line, box));
    }

    private void take(DayOfWeek day, List<OpenInterval> hours) {
        CalendarDraft draft = editing.draft();
        if (draft != null) {
            draft.setHours(day, hours);
            line(day).requestFocus();
        }
    }

    private void step(KeyEvent event, DayOfWeek day) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (down || event.getCode() == KeyCode.UP) {
            line(down ? day.plus(1) : day.minus(1)).requestFocus();
            event.consume();
        }
    }

    /** What can be read is written in one form, once the line is left. */
    private static void tidy(TextField line) {
        HoursText hours = HoursText.read(line.getText());
        if (hours.isSound()) {
            line.setText(HoursText.write(hours.intervals()));
        }
    }

    private void show(@Nullable CalendarDraft draft) {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (draft == null) {
            return;
        }
        Subscription all = draft.alwaysOpenProperty().subscribe(always -> {
            alwaysOpenHint.setVisible(always);
            grid.setDisable(always);
            copy.setDisable(always);
        }).and(draft.readingProperty().subscribe(this::tell));
        for (DayOfWeek day : DayOfWeek.values()) {
            all = all.and(Binding.both(line(day).textProperty(), draft.hours(day)));
        }
        shown = all;
    }

    private void tell(Reading reading) {
        notes.forEach((day, box) -> box.show(reading.at(Place.of(day))));
        weekNotes.show(reading.at(Place.WEEK));
    }

    private TextField line(DayOfWeek day) {
        return Objects.requireNonNull(lines.get(day));
    }

    @FXML
    private void onCopy() {
        CalendarDraft draft = editing.draft();
        if (draft != null) {
            draft.copyHours(DayOfWeek.MONDAY,
                    List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
        }
    }
}
