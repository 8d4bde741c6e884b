package tierdesk.ui.procedures;

import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.procedure.Template;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.ui.procedures.edit.Aside;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.procedures.field.Fields;
import tierdesk.ui.procedures.flow.MeaningModel;
import tierdesk.ui.procedures.save.SaveBarController;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.OnDemand;
import tierdesk.ui.view.Showing;

/** The list of procedures, the fields of one, and beside them its flow, or the tickets that could be moved to it. */
final class ProceduresController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final ProceduresModel model;
    private final Editing editing;
    private final MeaningModel meaning;
    private final Messages messages;

    @FXML
    private Parent root;
    @FXML
    private ListView<ProcedureDraft> list;
    @FXML
    private MenuButton add;
    @FXML
    private HBox trouble;
    @FXML
    private Label troubleText;
    @FXML
    private HBox identity;
    @FXML
    private Label usedBy;
    @FXML
    private TabPane tabs;
    @FXML
    private Node flow;
    @FXML
    private Node move;
    @FXML
    private SaveBarController saveBarController;

    ProceduresController(ProceduresModel model, Editing editing, MeaningModel meaning, Messages messages) {
        this.model = model;
        this.editing = editing;
        this.meaning = meaning;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new ProcedureCell(messages));
        list.setItems(model.drafts());
        list.getSelectionModel().selectedItemProperty().subscribe(draft -> {
            if (draft != null) {
                editing.edit(draft);
            }
        });
        Region name = new Fields(editing, messages).line(Part.of(Item.NAME_OF_PROCEDURE));
        HBox.setHgrow(name, Priority.ALWAYS);
        identity.getChildren().addFirst(name);
        fillMenu();
        troubleText.textProperty().bind(model.problemProperty());
        trouble.visibleProperty().bind(model.problemProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        OnDemand.tabs(tabs);
        place(Aside.FLOW);
        OnDemand.part(move);
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
            return editing.draftProperty().subscribe(this::select)
                    .and(editing.asideProperty().subscribe(this::place))
                    .and(editing.checkedProperty().subscribe(checked -> tellCustomers()))
                    .and(meaning.follow());
        });
    }

    private void fillMenu() {
        MenuItem inheriting = item("inheriting", messages.get("procedures.add.inheriting"), model::addInheriting);
        add.getItems().add(inheriting);
        for (Template template : Template.values()) {
            add.getItems().add(item("template-" + Part.word(template),
                    messages.get("procedures.add.template", template.read(messages.locale()).form().get(Item.NAME_OF_PROCEDURE)),
                    () -> model.addFrom(template)));
        }
        add.getItems().add(item("import", messages.get("procedures.import"), model::importFile));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId("procedures-add-" + id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void select(@Nullable ProcedureDraft draft) {
        if (list.getSelectionModel().getSelectedItem() != draft) {
            list.getSelectionModel().select(draft);
        }
    }

    private void place(Aside aside) {
        flow.setVisible(aside == Aside.FLOW);
        move.setVisible(aside == Aside.MOVE);
    }

    private void tellCustomers() {
        ProcedureDraft draft = editing.draft();
        String customers = draft == null ? "" : editing.shop().customers().stream()
                .filter(customer -> !customer.retired())
                .filter(customer -> editing.shop().procedureFor(customer.name()).ref().id().equals(draft.ref().id()))
                .map(customer -> customer.name()).sorted().limit(4).collect(Collectors.joining(", "));
        usedBy.setText(customers.isEmpty() ? messages.get("procedures.used-by.nobody") : messages.get("procedures.used-by", customers));
    }

    @FXML
    private void onPrint() {
        model.print();
    }

    @FXML
    private void onExport() {
        model.export();
    }
}
