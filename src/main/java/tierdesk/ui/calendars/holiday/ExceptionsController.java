package tierdesk.ui.calendars.holiday;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarException;
import tierdesk.ui.calendars.edit.Binding;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.calendars.edit.NotesBox;
import tierdesk.ui.calendars.edit.Place;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.OnDemand;
import tierdesk.ui.view.Showing;

/** The list of dates with other hours, and the form below it. */
public final class ExceptionsController {

    private final ExceptionsModel model;
    private final Editing editing;
    private final NotesBox notes;
    private final DateTimeFormatter longDate;
    private final Messages messages;
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Parent root;
    @FXML
    private ListView<CalendarException> list;
    @FXML
    private Button edit;
    @FXML
    private Button remove;
    @FXML
    private VBox notesPlace;
    @FXML
    private Node form;
    @FXML
    private DatePicker date;
    @FXML
    private TextField hours;
    @FXML
    private TextField name;
    @FXML
    private Label problem;

    public ExceptionsController(ExceptionsModel model, Editing editing, Messages messages) {
        this.model = model;
        this.editing = editing;
        this.messages = messages;
        this.notes = new NotesBox(messages);
        this.longDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(messages.locale());
    }

    @FXML
    private void initialize() {
        notesPlace.getChildren().add(notes);
        Choices.dates(date, messages.locale());
        list.setCellFactory(view -> new ExceptionCell());
        EditableList.of(list, edit, model::edit, remove, model::remove);
        form.visibleProperty().bind(model.formOpenProperty());
        form.managedProperty().bind(form.visibleProperty());
        OnDemand.part(form);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Showing.subscribe(root, () -> editing.draftProperty().subscribe(this::show).and(() -> shown.unsubscribe())
                .and(Binding.both(date.valueProperty(), model.date))
                .and(Binding.both(hours.textProperty(), model.hours))
                .and(Binding.both(name.textProperty(), model.name))
                .and(model.formOpenProperty().subscribe(open -> {
                    if (open) {
                        Platform.runLater(date::requestFocus);
                    }
                })));
    }

    private void show(@Nullable CalendarDraft draft) {
        shown.unsubscribe();
        list.setItems(model.exceptions());
        shown = draft == null
                ? Subscription.EMPTY
                : draft.readingProperty().subscribe(reading -> notes.show(reading.at(Place.EXCEPTIONS)));
    }

    @FXML
    private void onAdd() {
        model.add();
    }

    @FXML
    private void onKeep() {
        Choices.commit(date);
        if (!model.keep()) {
            hours.requestFocus();
        }
    }

    @FXML
    private void onCancel() {
        model.close();
    }

    private final class ExceptionCell extends ListCell<CalendarException> {
        @Override
        protected void updateItem(@Nullable CalendarException exception, boolean empty) {
            super.updateItem(exception, empty);
            if (empty || exception == null) {
                setText(null);
                return;
            }
            String what = longDate.format(exception.date()) + ": " + model.hours(exception);
            setText(exception.name().isEmpty() ? what : what + " · " + exception.name());
        }
    }
}
