package tierdesk.ui.calendars.holiday;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Holiday;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.edit.Editing;
import tierdesk.ui.calendars.edit.NotesBox;
import tierdesk.ui.calendars.edit.Place;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.OnDemand;
import tierdesk.ui.view.Showing;

/** The list of holidays: Enter edits, Delete removes; the form stands below it. */
public final class HolidaysController {

    private final HolidaysModel model;
    private final Editing editing;
    private final Messages messages;
    private final NotesBox notes;
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Parent root;
    @FXML
    private ListView<Holiday> list;
    @FXML
    private Button edit;
    @FXML
    private Button remove;
    @FXML
    private VBox notesPlace;
    @FXML
    private Node form;

    public HolidaysController(HolidaysModel model, Editing editing, Messages messages) {
        this.model = model;
        this.editing = editing;
        this.messages = messages;
        this.notes = new NotesBox(messages);
    }

    @FXML
    private void initialize() {
        notesPlace.getChildren().add(notes);
        list.setCellFactory(view -> new HolidayCell(messages, model::today));
        EditableList.of(list, edit, model::edit, remove, model::remove);
        form.visibleProperty().bind(model.formOpenProperty());
        form.managedProperty().bind(form.visibleProperty());
        OnDemand.part(form);
        Showing.subscribe(root, () -> editing.draftProperty().subscribe(this::show).and(() -> shown.unsubscribe()));
    }

    private void show(@Nullable CalendarDraft draft) {
        shown.unsubscribe();
        list.setItems(model.holidays());
        shown = draft == null
                ? Subscription.EMPTY
                : draft.readingProperty().subscribe(reading -> notes.show(reading.at(Place.HOLIDAYS)));
    }

    @FXML
    private void onAdd() {
        model.add();
    }

    @FXML
    private void onRegion() {
        model.byRegion();
    }

    @FXML
    private void onFile() {
        model.fromFile();
    }
}
