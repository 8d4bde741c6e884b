package tierdesk.settings;

/**
 * Where the main window stood when it was closed, in JavaFX's screen units.
 *
 * @param maximized whether it filled the screen; the other four are then its place before
 */
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

    /** Nobody has moved the window yet. */
    public static final WindowBounds UNKNOWN = new WindowBounds(0, 0, 0, 0, false);
}
