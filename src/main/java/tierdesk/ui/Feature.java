package tierdesk.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.ui.tour.TourStop;

/**
 * One folder under {@code ui}, as the shell sees it. Its constructor takes the {@link UiContext} and the ports it speaks
 * to, adds the makers of its controllers, and binds its commands; nothing is loaded before it is shown.
 */
public interface Feature {

    /** The pages it fills, each loaded when it is first shown, on the JavaFX thread. */
    default Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of();
    }

    /** What it finds for the jump field. */
    default List<JumpSource> jumps() {
        return List.of();
    }

    /** The pictures that the tour takes of it. */
    default List<TourStop> tour() {
        return List.of();
    }

    /** Called once, after the main window is painted and the database is open. */
    default void start() {
    }

    /** Called once, before the database closes. */
    default void stop() {
    }
}
