package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tierdesk.desk.Desk;
import tierdesk.desk.Maintenance.Report;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.intake.sample.SampleShop;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.settings.DeskSettings;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.ScreenTest;

/** 20 seconds in each build, 10 minutes in the nightly one. */
@DisplayName("A robot that does anything anywhere")
@Isolated("it measures how long the FX thread is held up")
class RobotTest extends ScreenTest {

    private static final Duration TIME = Boolean.getBoolean("tierdesk.nightly") ? Duration.ofMinutes(10) : Duration.ofSeconds(20);
    private static final long SEED = 20_261_123;
    private static final int TICKETS = 120;
    private static final double SHARE_OF_FIRST_TIMES = 0.01;
    /** They would start other programs, or put another database in the place of the one that is looked at. */
    private static final Set<String> NOT_PRESSED = Set.of("importing-open-rejects", "backups-restore");
    private static final String NOT_PRESSED_STYLE = "file-open";
    private static final List<String> TEXTS = List.of("", " ", "Printer jams", "\"'<>&;--", "\0\u0001\u202Etxt.exe", "=1+1", "9999999999", "-3", "1e99", "25:99",
            "2026-02-30T25:61", "../../etc/passwd", "ÄÖÜ ß 你好 😀 \uD83D", "%s %n {0} {1,number} '", "mon tue 09:00-17:00", "x".repeat(3_000), "a\nb\tc\r\nd");
    private static final List<KeyCode> KEYS = List.of(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.SPACE, KeyCode.DELETE, KeyCode.HOME, KeyCode.END, KeyCode.F1, KeyCode.A, KeyCode.E, KeyCode.Q, KeyCode.R, KeyCode.V, KeyCode.W);

    private static final List<Command> FORMS = List.of(Command.NOTE, Command.WORK, Command.QUALIFY, Command.ESCALATE, Command.HOLD, Command.RESOLVE,
            Command.VERIFY, Command.IDENTIFY, Command.LOG_REQUEST);

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final ConcurrentLinkedQueue<Throwable> uncaught = new ConcurrentLinkedQueue<>();
    private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);
    private int refused;
    private Desk desk;
    private long[] rows = {};

    private enum Deed { BUTTON, TEXT, COMMAND, CHOICE, TICKET, KEY, PAGE, FORM, FORBIDDEN }

    @Test
    @DisplayName("meets no uncaught exception, never makes the screen wait, and leaves a journal that is whole")
    void robot() throws Exception {
        try (Wiring wiring = Wiring.openOrCreate(folder.resolve("desk"), OpenFolder::notOnTheScreensThread)) {
            desk = wiring.desk();
            new SampleShop(SampleShop.SEED, Wiring.wall(), ZoneId.of("UTC")).fill(desk, TICKETS, Progress.NONE);
            Report before = desk.maintenance().check(Progress.NONE);
            List<Feature> features = open();
            Thread.UncaughtExceptionHandler earlier = Thread.getDefaultUncaughtExceptionHandler();
            Thread screen = onScreen(Thread::currentThread);
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
            onScreen(() -> {
                screen.setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
                return null;
            });
            Heartbeat heartbeat;
            try {
                System.out.println("shown for the first time, milliseconds of the JavaFX thread: " + visitEveryPage(screen));
                heartbeat = new Heartbeat(screen);
                work();
                heartbeat.close();
                waitUntilIdle();
                doOnScreen(() -> features.forEach(Feature::stop));
            } finally {
                Thread.setDefaultUncaughtExceptionHandler(earlier);
                onScreen(() -> {
                    screen.setUncaughtExceptionHandler(null);
                    return null;
                });
            }
            Report after = desk.maintenance().check(Progress.NONE);
            System.out.println("robot: " + done + ", forbidden and refused " + refused + "; entries " + before.entries() + " → " + after.entries()
                    + ", tickets " + before.tickets() + " → " + after.tickets() + "; " + heartbeat + "; uncaught " + uncaught.size()
                    + ", problems " + after.problems().size());
            uncaught.forEach(failure -> failure.printStackTrace(System.out));
            assertThat(uncaught).isEmpty();
            assertThat(after.problems()).isEmpty();
            assertThat(after.entries()).isGreaterThanOrEqualTo(before.entries());
            assertThat(refused).isLessThanOrEqualTo(done.getOrDefault(Deed.FORBIDDEN, 0));
            assertThat(heartbeat.waited()).as("the JavaFX thread waited").isEmpty();
            // code that runs for the first time is slow once; what is slow again and again is a fault
            assertThat(heartbeat.shareOfLongWorked()).as("worked at a stretch, in\n%s", heartbeat.longestWhere()).isLessThan(SHARE_OF_FIRST_TIMES);
        }
    }

    private List<Feature> open() throws Exception {
        Path csv = Files.writeString(folder.resolve("tickets.csv"), "Number,Subject\n1,Printer\n2,Mail\n,\n");
        ui.dialogs.file = csv;
        ui.context.settings().set(DeskSettings.TECHNICIAN, desk.shopData().shop().staff().getFirst().id());
        Shell shell = new Shell(ui.context, () -> { });
        show(shell::load);
        return onScreen(() -> {
            List<Feature> features = Screens.all(ui.context, desk, () -> { }, change -> { });
            shell.open(desk, features);
            return features;
        });
    }

    /**
     * What is loaded when it is first shown is no part of the measure, and told apart from it.
     *
     * @return how long the JavaFX thread computed for each, in milliseconds
     */
    private Map<Page, Long> visitEveryPage(Thread screen) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Page, Long> firstTimes = new EnumMap<>(Page.class);
        waitUntilIdle();
        rows = desk.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT);
        for (Page page : Page.values()) {
            if (page.place() == Page.Place.DRAWER || page.place() == Page.Place.WHOLE) {
                long before = threads.getThreadCpuTime(screen.threadId());
                doOnScreen(() -> ui.context.workplace().open(page));
                waitUntilIdle();
                firstTimes.put(page, (threads.getThreadCpuTime(screen.threadId()) - before) / 1_000_000);
            }
        }
        doOnScreen(() -> ui.context.workplace().closePage());
        openTicket();
        waitUntilIdle();
        return firstTimes;
    }

    private void work() throws Exception {
        long end = System.nanoTime() + TIME.toNanos();
        while (System.nanoTime() < end) {
            Deed deed = Deed.values()[random.nextInt(Deed.values().length)];
            switch (deed) {
                case BUTTON -> act(this::press);
                case TEXT -> act(this::write);
                case COMMAND -> act(this::command);
                case CHOICE -> act(this::choose);
                case TICKET -> openTicket();
                case KEY -> act(this::key);
                case PAGE -> act(this::page);
                case FORM -> form();
                case FORBIDDEN -> forbidden();
            }
            done.merge(deed, 1, Integer::sum);
        }
    }

    private void act(Runnable deed) {
        ui.dialogs.agrees = random.nextBoolean();
        onScreen(() -> {
            deed.run();
            return null;
        });
    }

    private <N> List<N> visible(Class<N> type) {
        List<N> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null) {
                collect(window.getScene().getRoot(), type, found);
            }
        }
        return found;
    }

    private static <N> void collect(Node node, Class<N> type, List<N> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }

    private <N> N any(List<N> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void press() {
        // not the menu bar's own: opened without a pointer, it stumbles when one of them has gone; what is in them are commands
        List<ButtonBase> buttons = visible(ButtonBase.class).stream().filter(button -> !isOfMenuBar(button))
                .filter(button -> !NOT_PRESSED.contains(String.valueOf(button.getId())) && !button.getStyleClass().contains(NOT_PRESSED_STYLE)).toList();
        if (buttons.isEmpty()) {
            return;
        }
        switch (any(buttons)) {
            case MenuButton menu -> chooseFrom(menu);
            case ButtonBase button -> button.fire();
        }
    }

    private static boolean isOfMenuBar(ButtonBase button) {
        return button.getClass().getName().endsWith("MenuBarButton");
    }

    private void chooseFrom(MenuButton menu) {
        menu.show();
        List<MenuItem> items = menu.getItems().stream().filter(item -> item.isVisible() && !item.isDisable() && !(item instanceof CustomMenuItem)).toList();
        if (!items.isEmpty()) {
            any(items).fire();
        }
        menu.hide();
    }

    private void write() {
        List<TextInputControl> fields = visible(TextInputControl.class).stream().filter(TextInputControl::isEditable).toList();
        if (!fields.isEmpty()) {
            TextInputControl field = any(fields);
            field.requestFocus();
            field.replaceText(0, field.getLength(), any(TEXTS));
        }
    }

    private void command() {
        ui.context.commands().run(Command.values()[random.nextInt(Command.values().length)]);
    }

    private void choose() {
        List<Node> choices = new ArrayList<>(visible(ComboBox.class));
        choices.addAll(visible(TableView.class));
        choices.addAll(visible(ListView.class));
        if (choices.isEmpty()) {
            return;
        }
        switch (any(choices)) {
            case ComboBox<?> box when !box.getItems().isEmpty() -> box.getSelectionModel().select(random.nextInt(box.getItems().size()));
            case TableView<?> table when !table.getItems().isEmpty() -> table.getSelectionModel().select(random.nextInt(table.getItems().size()));
            case ListView<?> list when !list.getItems().isEmpty() -> list.getSelectionModel().select(random.nextInt(list.getItems().size()));
            default -> { }
        }
    }

    private void key() {
        KeyCode code = any(KEYS);
        boolean shortcut = random.nextInt(4) == 0 && code != KeyCode.Q;
        Node focus = stage.getScene().getFocusOwner();
        Node target = focus == null ? stage.getScene().getRoot() : focus;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", code.getName(), code, random.nextInt(5) == 0, shortcut, false, false));
        }
    }

    private void page() {
        Page page = Page.values()[random.nextInt(Page.values().length)];
        if (page.place() == Page.Place.DRAWER || page.place() == Page.Place.WHOLE) {
            ui.context.workplace().open(page);
        } else {
            ui.context.workplace().closePage();
        }
    }

    private UUID anyTicket() {
        return desk.queue().rows(new long[] {rows[random.nextInt(rows.length)]}).getFirst().id();
    }

    private void openTicket() {
        UUID ticket = anyTicket();
        act(() -> ui.context.workplace().openTicket(ticket));
    }

    /** As somebody does who means it: a ticket, one of its actions, every field, the button. */
    private void form() {
        openTicket();
        act(() -> ui.context.workplace().closePage());
        waitUntilIdle();
        act(() -> ui.context.commands().run(any(FORMS)));
        waitUntilIdle();
        act(() -> visible(TextInputControl.class).stream().filter(field -> field.isEditable() && field.getText() != null && field.getText().isEmpty())
                .forEach(field -> field.setText(any(TEXTS))));
        act(() -> visible(Button.class).stream().filter(Button::isDefaultButton).findFirst().ifPresent(Button::fire));
    }

    /** What no button offers, asked of the store itself. */
    private void forbidden() {
        TicketEvent event = any(List.<TicketEvent>of(new ResolutionEvent.Closed("Done", "Unknown", "Printing", false, null), new LevelEvent.HandOverAccepted(),
                new ResolutionEvent.Reopened("Again"), new LevelEvent.Qualified("")));
        try {
            desk.tickets().record(anyTicket(), List.of(event), Actor.DESK);
        } catch (RefusedException asItShould) {
            refused++;
        }
    }
}
