package tierdesk.ui.notify;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import tierdesk.ui.work.Screen;

/** Makes the desk heard outside its window, off the JavaFX thread, one thing after the other. */
public final class Notifier implements AutoCloseable {

    private final SystemNotifications system;
    private final Sound sound;
    private final Screen screen;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("notifier").factory());

    /** @param screen where answers arrive */
    public Notifier(SystemNotifications system, Sound sound, Screen screen) {
        this.system = system;
        this.sound = sound;
        this.screen = screen;
    }

    /** As this system allows. */
    public static Notifier ofThisSystem() {
        return new Notifier(FreedesktopNotifications.ofThisSystem(), new Tone(), Screen.FX);
    }

    /** Plays the sound. */
    public void ring() {
        run(sound::play);
    }

    /** @param then told whether it could be heard */
    public void ring(Consumer<Boolean> then) {
        run(() -> answer(sound.play(), then));
    }

    /**
     * Shows a system notification.
     *
     * @param title must carry nothing of a ticket but its number, as {@code text} must not
     * @param then told whether it is shown; if not, the person is to be told in another way
     */
    public void show(String title, String text, Consumer<Boolean> then) {
        run(() -> answer(system.show(title, text), then));
    }

    /** Asks whether this system offers notifications at all. */
    public void ask(Consumer<Boolean> then) {
        run(() -> answer(system.offered(), then));
    }

    /** What is still told while the window closes is told to nobody. */
    private void run(Runnable action) {
        if (!thread.isShutdown()) {
            thread.execute(action);
        }
    }

    private void answer(boolean answer, Consumer<Boolean> then) {
        screen.run(() -> then.accept(answer));
    }

    /** Takes nothing more; what is going on ends by itself. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
