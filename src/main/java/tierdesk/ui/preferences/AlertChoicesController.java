package tierdesk.ui.preferences;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import tierdesk.alert.AlertKind;
import tierdesk.alert.QuietHours;
import tierdesk.ui.notify.Notifier;
import tierdesk.ui.preferences.AlertChoices.Way;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** What the person at this desk hears of alerts, in which ways, and when not. */
public final class AlertChoicesController {

    private static final int DAYS = 7;

    private final AlertChoices choices;
    private final Notifier notifier;
    private final Messages messages;
    private final Formats formats;
    private final List<Runnable> refreshes = new ArrayList<>();
    private final List<Runnable> ends = new ArrayList<>();
    private final Set<TextField> wrong = new HashSet<>();

    @FXML private VBox root;
    @FXML private GridPane kinds;
    @FXML private Label offered;
    @FXML private Button tryIt;
    @FXML private CheckBox quiet;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private FlowPane days;
    @FXML private CheckBox breaches;
    @FXML private Label problem;

    AlertChoicesController(AlertChoices choices, Notifier notifier, Messages messages, Formats formats) {
        this.choices = choices;
        this.notifier = notifier;
        this.messages = messages;
        this.formats = formats;
    }

    @FXML
    private void initialize() {
        fillKinds();
        fillDays();
        quiet.setOnAction(event -> choices.quiet(quiet.isSelected()));
        breaches.setOnAction(event -> choices.breachesThrough(breaches.isSelected()));
        typed(from, choices::from);
        typed(to, choices::to);
        complain();
        offered.setText("");
        Showing.subscribe(root, () -> {
            notifier.ask(this::showOffered);
            return choices.preferencesProperty().subscribe(chosen -> refresh()).and(() -> ends.forEach(Runnable::run));
        });
    }

    /** Hears and sees at once what was chosen. */
    @FXML
    private void onTry() {
        tryIt.setDisable(true);
        notifier.show(messages.get("app.name"), messages.get("settings.alerts.trial"), shown -> {
            showOffered(shown);
            notifier.ring(heard -> {
                tryIt.setDisable(false);
                if (!heard) {
                    offered.setText(messages.get(shown ? "settings.alerts.no-sound" : "settings.alerts.nothing"));
                }
            });
        });
    }

    private void fillKinds() {
        for (Way way : Way.values()) {
            Label name = new Label(messages.of(way));
            name.getStyleClass().addAll("muted", "text-12");
            GridPane.setHalignment(name, HPos.CENTER);
            kinds.add(name, way.ordinal() + 1, 0);
        }
        for (AlertKind kind : AlertKind.values()) {
            int row = kind.ordinal() + 1;
            kinds.add(new Label(messages.of(kind)), 0, row);
            for (Way way : Way.values()) {
                kinds.add(box(kind, way), way.ordinal() + 1, row);
            }
        }
    }

    private CheckBox box(AlertKind kind, Way way) {
        CheckBox box = new CheckBox();
        box.setId(("preferences-alert-" + kind + "-" + way).toLowerCase(Locale.ROOT).replace('_', '-'));
        box.setAccessibleText(messages.get("settings.alerts.way", messages.of(kind), messages.of(way)));
        GridPane.setHalignment(box, HPos.CENTER);
        box.setOnAction(event -> choices.choose(kind, way, box.isSelected()));
        refreshes.add(() -> box.setSelected(way.of(choices.of(kind))));
        return box;
    }

    private void fillDays() {
        DayOfWeek first = formats.firstDayOfWeek();
        for (int i = 0; i < DAYS; i++) {
            DayOfWeek day = first.plus(i);
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale()));
            box.setId("preferences-quiet-" + day.name().toLowerCase(Locale.ROOT));
            box.setOnAction(event -> choices.day(day, box.isSelected()));
            refreshes.add(() -> box.setSelected(choices.quietHours().days().contains(day)));
            days.getChildren().add(box);
        }
    }

    /** A time holds once it is typed to its end. What is none stays in its field, a sentence says so, and the one before holds. */
    private void typed(TextField field, Predicate<String> take) {
        Runnable typedToItsEnd = () -> {
            if (take.test(field.getText())) {
                wrong.remove(field);
            } else {
                wrong.add(field);
            }
            complain();
            refresh();
        };
        field.setOnAction(event -> typedToItsEnd.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                typedToItsEnd.run();
            }
        });
        ends.add(typedToItsEnd);
    }

    private void complain() {
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
    }

    private void refresh() {
        QuietHours hours = choices.quietHours();
        quiet.setSelected(hours.on());
        breaches.setSelected(hours.breachesThrough());
        List.of(from, to, days, breaches).forEach(node -> node.setDisable(!hours.on()));
        if (!from.isFocused() && !wrong.contains(from)) {
            from.setText(AlertChoices.words(hours.from()));
        }
        if (!to.isFocused() && !wrong.contains(to)) {
            to.setText(AlertChoices.words(hours.to()));
        }
        refreshes.forEach(Runnable::run);
    }

    private void showOffered(boolean system) {
        offered.setText(messages.get(system ? "settings.alerts.offered" : "settings.alerts.not-offered"));
    }
}
