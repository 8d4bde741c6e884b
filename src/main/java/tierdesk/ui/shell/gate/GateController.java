package tierdesk.ui.shell.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** Asks who comes, and for the password. A name is chosen by the arrows or by its first letters. */
public final class GateController {

    private final GateModel model;
    private final Messages messages;
    private Consumer<TechnicianSaved> in = person -> { };
    private Runnable cancel = () -> { };

    @FXML private StackPane root;
    @FXML private Label title;
    @FXML private Label why;
    @FXML private ListView<TechnicianSaved> people;
    @FXML private PasswordField password;
    @FXML private Label capsLock;
    @FXML private Label problem;
    @FXML private Button enter;
    @FXML private Button stay;

    GateController(GateModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Why it stands there. */
    enum AtDoor {
        BEGIN,
        LOCKED,
        CHANGE
    }

    /**
     * Begins to ask.
     *
     * @param last the id of whoever was in last; its name is chosen
     * @param cameIn called when a password was right
     * @param stays called when nobody changes after all
     */
    void ask(AtDoor reason, List<TechnicianSaved> staff, String last, Consumer<TechnicianSaved> cameIn, Runnable stays) {
        in = cameIn;
        cancel = stays;
        title.setText(messages.of(reason));
        why.setText(messages.get("gate.why." + reason.name().toLowerCase(Locale.ROOT)));
        stay.setVisible(reason == AtDoor.CHANGE);
        stay.setManaged(reason == AtDoor.CHANGE);
        people.getItems().setAll(staff.stream().sorted(Comparator.comparing(TechnicianSaved::name)).toList());
        people.getSelectionModel().selectFirst();
        people.getItems().stream().filter(person -> person.id().equals(last)).findFirst().ifPresent(people.getSelectionModel()::select);
        boolean known = reason != AtDoor.CHANGE && last.equals(people.getSelectionModel().getSelectedItem().id());
        Platform.runLater(known ? password::requestFocus : people::requestFocus);
    }

    @FXML
    private void initialize() {
        people.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable TechnicianSaved person, boolean empty) {
                super.updateItem(person, empty);
                setText(empty || person == null ? null : person.name());
            }
        });
        people.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        people.addEventHandler(KeyEvent.KEY_TYPED, this::chooseByLetters);
        people.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                password.requestFocus();
                event.consume();
            }
        });
        password.addEventFilter(KeyEvent.KEY_PRESSED, this::moveChoice);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> showCapsLock());
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && stay.isVisible()) {
                onStay();
                event.consume();
            }
        });
        enter.disableProperty().bind(model.busyProperty());
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), event -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        Showing.subscribe(root, () -> {
            seconds.play();
            showCapsLock();
            return model.problemProperty().subscribe(this::show).and(seconds::stop);
        });
    }

    @FXML
    private void onEnter() {
        model.enter(password.getText(), person -> {
            password.clear();
            in.accept(person);
        }, () -> {
            password.selectAll();
            password.requestFocus();
        });
    }

    @FXML
    private void onStay() {
        password.clear();
        cancel.run();
    }

    /** The next of those whose name begins with what was typed. */
    private void chooseByLetters(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(messages.locale());
        if (typed.isBlank()) {
            return;
        }
        int at = people.getSelectionModel().getSelectedIndex();
        int all = people.getItems().size();
        for (int step = 1; step <= all; step++) {
            int candidate = (at + step) % all;
            if (people.getItems().get(candidate).name().toLowerCase(messages.locale()).startsWith(typed)) {
                people.getSelectionModel().select(candidate);
                people.scrollTo(candidate);
                return;
            }
        }
    }

    /** The list can be walked through without leaving the password. */
    private void moveChoice(KeyEvent event) {
        if (event.getCode() == KeyCode.UP) {
            people.getSelectionModel().selectPrevious();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            people.getSelectionModel().selectNext();
            event.consume();
        }
    }

    private void showCapsLock() {
        capsLock.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    private void show(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        password.setAccessibleHelp(sentence);
    }
}
