package tierdesk;

import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Desk;
import tierdesk.desk.View;
import tierdesk.settings.SettingsFile;
import tierdesk.ui.Workplace;

/** The desk's JavaFX application: its window on a data folder, opened and closed in order. */
public final class DeskApp extends Application {

    private @Nullable ScheduledExecutorService saver;
    private @Nullable SettingsFile settings;
    private @Nullable OpenFolder folder;
    private @Nullable DeskWindow window;

    /** Off the JavaFX thread: what the first window cannot do without. */
    @Override
    public void init() {
        Path path = Path.of(getParameters().getNamed().get(DeskStart.DATA_FOLDER));
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("settings").factory());
        saver = executor;
        settings = SettingsFile.open(path, executor);
        folder = new OpenFolder(path, getParameters().getNamed().get(DeskStart.PASSPHRASE), () -> Platform.runLater(this::toFront));
    }

    @Override
    public void start(Stage stage) {
        if (settings == null || folder == null) {
            throw new IllegalStateException("JavaFX starts what it has not initialised");
        }
        show(stage, settings, folder);
    }

    private void show(Stage stage, SettingsFile chosen, OpenFolder opener) {
        show(stage, chosen, opener, opener);
    }

    /** Another person came in: the window's content is made anew on the desk that is open, with the ticket and the view that were in front. */
    private void handOver(DeskWindow before, SettingsFile chosen, OpenFolder opener, Desk desk) {
        Workplace place = before.ui().workplace();
        UUID ticket = place.ticketProperty().get();
        View view = place.viewProperty().get();
        before.close();
        show(before.stage(), chosen, opener, () -> desk);
        Workplace next = Objects.requireNonNull(window).ui().workplace();
        next.openView(view instanceof View.Mine ? View.Fixed.OPEN : view);
        if (ticket != null) {
            next.openTicket(ticket);
        }
    }

    private void show(Stage stage, SettingsFile chosen, OpenFolder opener, Callable<Desk> open) {
        DeskWindow opened = new DeskWindow(stage, chosen.settings(), Wiring.wall(), open);
        window = opened;
        opened.reopenBy(() -> reopen(opened, chosen, opener));
        opened.handOverBy(desk -> handOver(opened, chosen, opener, desk));
        opened.changeBy(change -> {
            opener.changeBeforeOpening(change);
            reopen(opened, chosen, opener);
        });
        opened.unlockBy(opener::unlockWith);
        opened.show(chosen.setAside().orElse(null), () -> opener.notChanged().ifPresent(sentence ->
                opened.ui().dialogs().error(opened.ui().messages().get("encryption.not-changed"), sentence, null)));
    }

    /** Everything that knew the old database goes with its window; a new one opens on what lies in the folder then. */
    private void reopen(DeskWindow before, SettingsFile chosen, OpenFolder opener) {
        Platform.setImplicitExit(false);
        before.close();
        before.stage().hide();
        window = null;
        Thread.ofPlatform().name("closing").start(() -> {
            opener.close();
            Platform.runLater(() -> {
                Platform.setImplicitExit(true);
                show(new Stage(), chosen, opener);
            });
        });
    }

    /** The features first, the disk last. */
    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (folder != null) {
            closeBeside(folder);
        }
        if (settings != null) {
            settings.close();
        }
        if (saver != null) {
            saver.shutdown();
        }
    }

    /** The database is never asked on the JavaFX thread; with no window left, waiting here keeps nobody. */
    private static void closeBeside(OpenFolder folder) {
        Thread closing = Thread.ofPlatform().name("closing").start(folder::close);
        try {
            closing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void toFront() {
        if (window != null) {
            window.toFront();
        }
    }
}
