package tierdesk.ui.tour;

import java.util.List;
import java.util.stream.Stream;

/**
 * One picture of the tour.
 *
 * @param name  the picture's file name, without theme, size and ending: lower case with hyphens
 * @param large whether it is also taken at 1920×1080
 * @param notices whether the notices that are up belong in the picture
 * @param steps bring the screen there, each on the JavaFX thread, once the step before has left nothing to do in the
 *              background
 */
public record TourStop(String name, boolean large, boolean notices, List<Runnable> steps) {

    public TourStop {
        steps = List.copyOf(steps);
    }

    /** A picture after the given step. */
    public static TourStop of(String name, Runnable step) {
        return new TourStop(name, false, false, List.of(step));
    }

    /** The same with one more step. */
    public TourStop then(Runnable step) {
        return new TourStop(name, large, notices, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The same, also taken at 1920×1080. */
    public TourStop alsoLarge() {
        return new TourStop(name, true, notices, steps);
    }

    /** The same with the notices that are up. */
    public TourStop withNotices() {
        return new TourStop(name, large, true, steps);
    }
}
