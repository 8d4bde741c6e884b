package tierdesk.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.ui.Command;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;
import tierdesk.ui.shell.staff.Staff;
import tierdesk.ui.timer.WorkTimer;

/** The top bar: menus, the search of the present view, what is due, and who sits here. */
public final class TopBarController {

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass RINGING = PseudoClass.getPseudoClass("ringing");

    private final UiContext ui;
    private final Staff staff;
    private final WorkTimer counting;

    @FXML private MenuBar menuBar;
    @FXML private CustomTextField search;
    @FXML private Button jump;
    @FXML private Button timer;
    @FXML private FontIcon timerIcon;
    @FXML private Tooltip timerTip;
    @FXML private Button due;
    @FXML private Tooltip dueTip;
    @FXML private Button bell;
    @FXML private Tooltip bellTip;
    @FXML private MenuButton me;
    @FXML private Tooltip meTip;

    TopBarController(UiContext ui, Staff staff) {
        this.ui = ui;
        this.staff = staff;
        this.counting = new WorkTimer(ui);
    }

    @FXML
    private void initialize() {
        new Menus(ui.commands(), ui.messages()).fill(menuBar);
        menuBar.setUseSystemMenuBar(true);
        search.textProperty().bindBidirectional(ui.workplace().searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                ui.commands().run(Command.QUEUE);
                event.consume();
            }
        });
        jump.setText(Shortcuts.text(Command.JUMP));
        ui.commands().bind(Command.SEARCH, () -> {
            search.requestFocus();
            search.selectAll();
        });
        timer.managedProperty().bind(timer.visibleProperty());
        counting.changedProperty().subscribe(this::showTimer);
        ui.workplace().meProperty().subscribe(this::showTimer);
        showTimer();
        ui.workplace().dueProperty().subscribe(count -> showDue(count.intValue()));
        ui.workplace().alertsProperty().subscribe(count -> showAlerts(count.intValue()));
        ui.commands().actionProperty(Command.ALERTS).subscribe(action -> bell.setVisible(action != null));
        bell.managedProperty().bind(bell.visibleProperty());
        me.managedProperty().bind(me.visibleProperty());
        staff.people().subscribe(this::fillPeople);
        staff.signInProperty().subscribe(this::fillPeople);
        ui.workplace().meProperty().subscribe(this::showMe);
        fillPeople();
    }

    @FXML
    private void jump() {
        ui.commands().run(Command.JUMP);
    }

    @FXML
    private void alerts() {
        ui.commands().run(Command.ALERTS);
    }

    @FXML
    private void timer() {
        counting.current().ifPresent(now -> counting.toggle(now.ticket(), now.number()));
    }

    @FXML
    private void dueBoard() {
        ui.commands().run(Command.DUE_BOARD);
    }

    private void showTimer() {
        Optional<WorkTimer.Current> current = counting.current();
        timer.setVisible(current.isPresent());
        current.ifPresent(now -> {
            String words = ui.messages().get(now.running() ? "timer.pause" : "timer.resume", now.number());
            timer.setText(ui.messages().get("timer.counted", now.number(), counting.counted(now.ticket()).toMinutes()));
            timer.setAccessibleText(words);
            timer.pseudoClassStateChanged(RUNNING, now.running());
            timerIcon.setIconCode(now.running() ? Feather.PAUSE : Feather.PLAY);
            timerTip.setText(Shortcuts.withShortcut(words, Command.TIMER));
        });
    }

    private void showDue(int count) {
        String words = ui.messages().get("shell.due-within-the-hour", count);
        due.setAccessibleText(words);
        dueTip.setText(Shortcuts.withShortcut(words, Command.DUE_BOARD));
        due.setText(ui.messages().get("shell.due", count));
        due.setVisible(count > 0);
        due.pseudoClassStateChanged(LATE, count > 0);
    }

    private void showAlerts(int count) {
        String words = ui.messages().get("shell.alerts", count);
        bell.setText(count == 0 ? "" : ui.formats().count(count));
        bell.setAccessibleText(words);
        bell.pseudoClassStateChanged(RINGING, count > 0);
        bellTip.setText(Shortcuts.withShortcut(words, Command.ALERTS));
    }

    private void fillPeople() {
        ToggleGroup group = new ToggleGroup();
        me.getItems().setAll(staff.signInProperty().get()
                ? Stream.of(Command.SWITCH_PERSON, Command.LOCK, Command.SIGN_IN).map(this::item).toList()
                : staff.people().stream().map(person -> item(person, group)).toList());
        me.setVisible(!staff.people().isEmpty());
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(Shortcuts.withShortcut(ui.messages().of(command), command), new FontIcon(command.icon()));
        item.setOnAction(event -> ui.commands().run(command));
        return item;
    }

    private MenuItem item(TechnicianSaved person, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(person.name());
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(person.equals(ui.workplace().meProperty().get()));
        item.setOnAction(event -> staff.sit(person));
        return item;
    }

    private void showMe(@Nullable TechnicianSaved person) {
        me.setText(person == null ? "?" : person.id().toUpperCase(Locale.ROOT));
        meTip.setText(person == null ? ui.messages().get("shell.technician") : person.name());
        fillPeople();
    }
}
