package tierdesk.ui.signin;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.SignIn.State;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.UiContext;
import tierdesk.ui.view.Showing;

/** The page of passwords. */
public final class SignInController {

    private static final Integer[] IDLE_MINUTES = {0, 1, 2, 5, 10, 15, 30, 60};

    private final UiContext ui;
    private final SignInModel model;

    @FXML private VBox root;
    @FXML private HBox banner;
    @FXML private Label bannerText;
    @FXML private Label standing;
    @FXML private Button turnOn;
    @FXML private Button turnOff;
    @FXML private ComboBox<Integer> idle;
    @FXML private Label managersOnly;
    @FXML private TableView<TechnicianSaved> people;
    @FXML private TableColumn<TechnicianSaved, String> name;
    @FXML private TableColumn<TechnicianSaved, String> role;
    @FXML private TableColumn<TechnicianSaved, String> password;
    @FXML private VBox form;
    @FXML private Label whose;
    @FXML private VBox presentPart;
    @FXML private PasswordField present;
    @FXML private PasswordField fresh;
    @FXML private PasswordField again;

    SignInController(UiContext ui, SignInModel model) {
        this.ui = ui;
        this.model = model;
    }

    @FXML
    private void initialize() {
        column(name, TechnicianSaved::name);
        column(role, person -> ui.messages().of(person.role()));
        column(password, person -> ui.messages().get(model.stateProperty().get().withPassword().contains(person.id())
                ? "sign-in.has-password" : "sign-in.no-password"));
        people.setItems(model.people());
        people.getSelectionModel().selectedItemProperty().subscribe(this::begin);
        idle.getItems().setAll(IDLE_MINUTES);
        idle.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer minutes) {
                return minutes == null ? "" : ui.messages().get("sign-in.idle-minutes", minutes);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("Chosen, not typed");
            }
        });
        idle.setOnAction(event -> Optional.ofNullable(idle.getValue()).ifPresent(model::lockAfter));
        Showing.subscribe(root, () -> model.stateProperty().subscribe(this::show)
                .and(model.problemProperty().subscribe(this::showProblem)));
    }

    private static void column(TableColumn<TechnicianSaved, String> column, Function<TechnicianSaved, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    }

    @FXML
    private void onTurnOn() {
        model.turnOn();
    }

    @FXML
    private void onTurnOff() {
        ui.dialogs().confirm(ui.messages().get("sign-in.turn-off.question"), ui.messages().get("sign-in.turn-off.consequence"),
                ui.messages().get("sign-in.turn-off"), model::turnOff);
    }

    @FXML
    private void onSet() {
        TechnicianSaved person = people.getSelectionModel().getSelectedItem();
        if (person != null) {
            model.setPassword(person, present.getText(), fresh.getText(), again.getText(), this::clear);
        }
    }

    private void clear() {
        present.clear();
        fresh.clear();
        again.clear();
    }

    private void show(State state) {
        Optional<Refusal> refusal = model.refusal();
        standing.setText(ui.messages().get(state.asked() ? "sign-in.on" : "sign-in.off"));
        shown(turnOn, !state.asked() && refusal.isEmpty());
        shown(turnOff, state.asked() && refusal.isEmpty());
        idle.setValue(state.idleMinutes());
        idle.setDisable(refusal.isPresent());
        shown(managersOnly, refusal.isPresent());
        managersOnly.setText(refusal.map(why -> why.sentence(ui.messages().locale())).orElse(""));
        people.refresh();
        if (people.getSelectionModel().isEmpty()) {
            model.people().stream().filter(model::isMe).findFirst().ifPresent(people.getSelectionModel()::select);
        }
        begin(people.getSelectionModel().getSelectedItem());
    }

    private void begin(@Nullable TechnicianSaved person) {
        form.setDisable(person == null);
        whose.setText(person == null ? ui.messages().get("sign-in.choose-person")
                : model.isMe(person) ? ui.messages().get("sign-in.my-password") : ui.messages().get("sign-in.password-of", person.name()));
        State state = model.stateProperty().get();
        shown(presentPart, person != null && state.asked() && model.isMe(person) && state.withPassword().contains(person.id()));
    }

    private void showProblem(String sentence) {
        shown(banner, !sentence.isEmpty());
        bannerText.setText(sentence);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
