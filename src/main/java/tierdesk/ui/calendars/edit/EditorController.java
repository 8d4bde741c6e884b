package tierdesk.ui.calendars.edit;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.calendars.text.ZoneText;
import tierdesk.ui.field.CompletingField;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.OnDemand;
import tierdesk.ui.view.Showing;
import tierdesk.ui.work.Background;

/** A calendar's fields: name and zone above, hours, holidays and exceptions in tabs. */
public final class EditorController {

    private final Editing editing;
    private final Background background;
    private final Messages messages;
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Parent root;
    @FXML
    private VBox fields;
    @FXML
    private VBox nameBox;
    @FXML
    private VBox zoneBox;
    @FXML
    private TextField name;
    @FXML
    private CompletingField zone;
    @FXML
    private CheckBox alwaysOpen;
    @FXML
    private Label builtIn;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab holidaysTab;
    @FXML
    private Tab exceptionsTab;

    private final NotesBox nameNotes;
    private final NotesBox zoneNotes;

    public EditorController(Editing editing, Background background, Messages messages) {
        this.editing = editing;
        this.background = background;
        this.messages = messages;
        this.nameNotes = new NotesBox(messages);
        this.zoneNotes = new NotesBox(messages);
    }

    @FXML
    private void initialize() {
        nameBox.getChildren().add(nameNotes);
        zoneBox.getChildren().add(zoneNotes);
        builtIn.managedProperty().bind(builtIn.visibleProperty());
        OnDemand.tabs(tabs);
        zone.completeFrom(background, messages.get("calendars.zone.task"), ZoneText::like);
        Showing.subscribe(root, () -> editing.draftProperty().subscribe(this::show).and(() -> shown.unsubscribe()));
    }

    private void show(@Nullable CalendarDraft draft) {
        shown.unsubscribe();
        root.setVisible(draft != null);
        if (draft == null) {
            shown = Subscription.EMPTY;
            return;
        }
        builtIn.setVisible(draft.isReadOnly());
        fields.setDisable(draft.isReadOnly());
        shown = Binding.both(name.textProperty(), draft.nameProperty())
                .and(Binding.both(zone.textProperty(), draft.zoneProperty()))
                .and(Binding.both(alwaysOpen.selectedProperty(), draft.alwaysOpenProperty()))
                .and(draft.readingProperty().subscribe(this::tell));
    }

    private void tell(Reading reading) {
        nameNotes.show(reading.at(Place.NAME));
        zoneNotes.show(reading.at(Place.ZONE));
        holidaysTab.setText(messages.get("calendars.tab.holidays", reading.definition().holidays().size()));
        exceptionsTab.setText(messages.get("calendars.tab.exceptions", reading.definition().exceptions().size()));
    }
}
