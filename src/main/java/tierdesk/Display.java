package tierdesk;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import tierdesk.command.CannotException;
import tierdesk.command.CommandTexts;

/** Whether there is a screen to open a window on, and how to do without. */
public final class Display {

    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Headless";

    private Display() {
    }

    /** Has JavaFX draw in memory only; to be called before the toolkit starts. */
    public static void doWithout() {
        System.setProperty(PLATFORM, HEADLESS);
        System.setProperty("prism.order", "sw");
    }

    /**
     * Says that there is no display before JavaFX finds out with a stack trace.
     *
     * @throws CannotException when a window cannot open for want of a display, with the way to get one
     */
    static void require(Map<String, String> environment, Properties system) {
        boolean linux = system.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = HEADLESS.equals(system.getProperty(PLATFORM));
        if (linux && !headless && environment.getOrDefault("DISPLAY", "").isBlank()) {
            boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
            throw new CannotException(CommandTexts.text(wayland ? "display.wayland" : "display.none"));
        }
    }

    /**
     * The sentence for a toolkit that did not start; the exception itself goes to the log.
     *
     * @throws RuntimeException the failure itself when it is none of the toolkit's
     */
    static CannotException cannotOpen(Map<String, String> environment, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsatisfiedLinkError || cause instanceof NoClassDefFoundError) {
                return new CannotException(CommandTexts.text("display.libraries"), failure);
            }
            if (cause instanceof UnsupportedOperationException) {
                boolean unreachable = String.valueOf(cause.getMessage()).contains("DISPLAY");
                return new CannotException(unreachable
                        ? CommandTexts.text("display.unreachable", environment.getOrDefault("DISPLAY", ""))
                        : CommandTexts.text("display.libraries"), failure);
            }
        }
        throw failure instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(failure);
    }
}
