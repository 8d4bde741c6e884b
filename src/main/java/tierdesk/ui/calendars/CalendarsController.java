package tierdesk.ui.calendars;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.calendars.edit.Aside;
import tierdesk.ui.calendars.edit.CalendarDraft;
import tierdesk.ui.calendars.save.SaveBarController;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.OnDemand;
import tierdesk.ui.view.Showing;

/** The list of calendars, the fields of one, and beside them its week, an import, or what saving would move. */
final class CalendarsController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final CalendarsModel model;
    private final Messages messages;

    @FXML
    private Parent root;
    @FXML
    private ListView<CalendarDraft> list;
    @FXML
    private HBox elsewhere;
    @FXML
    private Label elsewhereText;
    @FXML
    private Node week;
    @FXML
    private Node holidayImport;
    @FXML
    private Node moves;
    @FXML
    private SaveBarController saveBarController;

    CalendarsController(CalendarsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new CalendarCell(messages));
        list.setItems(model.drafts());
        list.getSelectionModel().selectedItemProperty().subscribe(draft -> {
            if (draft != null) {
                model.edit(draft);
            }
        });
        elsewhereText.textProperty().bind(model.changedElsewhereProperty());
        elsewhere.visibleProperty().bind(model.changedElsewhereProperty().isNotEmpty());
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        place(Aside.WEEK);
        OnDemand.part(holidayImport);
        OnDemand.part(moves);
        saveBarController.onDiscard(model::discard);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                saveBarController.save();
                event.consume();
            }
        });
        Showing.subscribe(root, () -> {
            model.load();
            Platform.runLater(list::requestFocus);
            return model.editing().draftProperty().subscribe(this::select)
                    .and(model.editing().asideProperty().subscribe(this::place));
        });
    }

    private void select(@Nullable CalendarDraft draft) {
        if (list.getSelectionModel().getSelectedItem() != draft) {
            list.getSelectionModel().select(draft);
        }
    }

    private void place(Aside aside) {
        week.setVisible(aside == Aside.WEEK);
        holidayImport.setVisible(aside == Aside.IMPORT);
        moves.setVisible(aside == Aside.MOVES);
    }

    @FXML
    private void onAdd() {
        model.add();
        Platform.runLater(() -> {
            if (root.lookup("#calendar-name") instanceof TextField name) {
                name.requestFocus();
            }
        });
    }
}
