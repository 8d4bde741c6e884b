package tierdesk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotOpenException.Reason;
import tierdesk.desk.Desk;
import tierdesk.desk.Encryption.Change;
import tierdesk.instance.AlreadyRunningException;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.ui.Commands;
import tierdesk.ui.Feature;
import tierdesk.ui.UiContext;
import tierdesk.ui.Workplace;
import tierdesk.ui.dialog.ToastNotices;
import tierdesk.ui.dialog.WindowDialogs;
import tierdesk.ui.shell.LastResort;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.shell.frame.WindowState;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.Theme;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.view.Views;
import tierdesk.ui.work.Background;

/**
 * The main window with all that belongs to it. The frame is shown first; the desk opens beside it and the features come in
 * when it is open.
 */
final class DeskWindow {

    private static final Logger LOG = LoggerFactory.getLogger(DeskWindow.class);
    private static final int THREADS = 4;
    private static final int PULSES_UNTIL_PAINTED = 2;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final Callable<Desk> opener;
    private final UiContext ui;
    private final Shell shell;
    private final Theme theme;
    private final WindowState state;
    private Subscription look = Subscription.EMPTY;
    private List<Feature> features = List.of();
    private Runnable reopen;
    private Consumer<Change> change = folder -> { };
    private Consumer<String> passphrases = passphrase -> { };
    private Consumer<Desk> handOver = desk -> { };

    /**
     * @param opener opens the data folder; called off the JavaFX thread, again when the person tries again
     */
    DeskWindow(Stage stage, Settings settings, InstantSource clock, Callable<Desk> opener) {
        this.stage = stage;
        this.opener = opener;
        Messages messages = Messages.forChoice(settings.get(DeskSettings.LANGUAGE));
        WindowDialogs dialogs = new WindowDialogs(messages, () -> stage);
        this.ui = new UiContext(messages, new Formats(messages, ZoneId.systemDefault(), clock), new Views(messages),
                Background.pool(THREADS), dialogs, new ToastNotices(this::noticesPlace), new Commands(), new Workplace(),
                settings, clock);
        this.theme = new Theme(settings);
        this.state = new WindowState(settings, stage);
        this.shell = new Shell(ui, stage::close);
        this.reopen = stage::close;
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(messages, dialogs));
    }

    Stage stage() {
        return stage;
    }

    /** What is done when the data folder is to be closed and opened again, because another database takes the present one's place. */
    void reopenBy(Runnable action) {
        reopen = action;
    }

    /** What is done when the data folder is to be closed, encrypted or decrypted, and opened again. */
    void changeBy(Consumer<Change> action) {
        change = action;
    }

    /** Who takes the passphrase that the opener will use next. */
    void unlockBy(Consumer<String> taker) {
        passphrases = taker;
    }

    /** What is done with the open desk when another person signs in: nothing that the one before looked at or typed may stay in a window. */
    void handOverBy(Consumer<Desk> action) {
        handOver = action;
    }

    /** The frame around the features. */
    Shell shell() {
        return shell;
    }

    /** What the features are given. */
    UiContext ui() {
        return ui;
    }

    /** All stops of the tour, once the desk is open. */
    List<TourStop> tour() {
        List<TourStop> stops = new ArrayList<>(shell.tour());
        features.stream().map(Feature::tour).forEach(stops::addAll);
        return stops;
    }

    /**
     * Shows the frame and begins to open the desk.
     *
     * @param setAside the settings file of last time, if it could not be read
     * @param then     called once, when the desk is open and the features are there
     */
    void show(@Nullable Path setAside, Runnable then) {
        open(then);
        look = theme.install();
        stage.setTitle(ui.messages().get("app.name"));
        stage.setScene(new Scene(shell.load()));
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image(DeskWindow.class.getResourceAsStream("icon-" + size + ".png")));
        }
        state.restore();
        stage.setOnHiding(event -> state.keep());
        stage.show();
        afterPulses(PULSES_UNTIL_PAINTED, () -> log("painted"));
        if (setAside != null) {
            ui.dialogs().error(ui.messages().get("shell.settings-set-aside", setAside), "", null);
        }
    }

    /** Brings the window before all others. */
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Ends the features, then what still runs. */
    void close() {
        features.forEach(Feature::stop);
        ui.background().close();
        look.unsubscribe();
    }

    private void open(Runnable then) {
        ui.background().task(ui.messages().get("shell.opening"), progress -> opener.call())
                .onSuccess(open -> opened(open, then)).onFailure(failure -> notOpened(failure, then)).start();
    }

    private void opened(Desk open, Runnable then) {
        log("open");
        shell.letIn(open, () -> {
            takeIn(open);
            then.run();
        }, () -> handOver.accept(open));
    }

    private void takeIn(Desk open) {
        ui.formats().moneyWith(() -> open.shopData().shop().currencyDigits());
        features = Screens.all(ui, open, () -> reopen.run(), folder -> change.accept(folder));
        shell.open(open, features);
        ui.background().countProperty().when(stage.showingProperty()).subscribe(new FirstRows());
    }

    private void notOpened(Exception failure, Runnable then) {
        if (failure instanceof CannotOpenException cannot && (cannot.reason() == Reason.LOCKED || cannot.reason() == Reason.WRONG_PASSPHRASE)) {
            shell.locked(cannot.reason() == Reason.WRONG_PASSPHRASE, passphrase -> {
                passphrases.accept(passphrase);
                open(then);
            });
            return;
        }
        shell.trouble(switch (failure) {
            case CannotOpenException cannot when cannot.getMessage() != null -> cannot.getMessage();
            case AlreadyRunningException running -> ui.messages().get("trouble.running");
            default -> ui.messages().get("trouble.unknown");
        }, () -> open(then));
    }

    /** While nobody is in, nobody reads what a notice says. */
    private @Nullable Stage noticesPlace() {
        return shell.isLocked() ? null : stage;
    }

    private void log(String what) {
        ProcessHandle.current().info().startInstant().ifPresent(start ->
                LOG.info("{} after {} ms", what, Duration.between(start, ui.clock().instant()).toMillis()));
    }

    private static void afterPulses(int pulses, Runnable action) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen > pulses) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** The first moment at which nothing is left to load. */
    private final class FirstRows implements Consumer<Number> {
        private boolean seen;

        @Override
        public void accept(Number count) {
            if (!seen && count.intValue() == 0) {
                seen = true;
                log("rows");
            }
        }
    }
}
