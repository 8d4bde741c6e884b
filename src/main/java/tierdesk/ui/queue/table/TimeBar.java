package tierdesk.ui.queue.table;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A thin bar that fills as a frame is spent. It says nothing that the words beside it do not say. */
final class TimeBar extends Region {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass SPENT = PseudoClass.getPseudoClass("spent");
    /** The holder is warned at three quarters (CLOCK.md). */
    private static final double WARNED_AT = 0.75;

    private final Region fill = new Region();
    private double share;

    TimeBar() {
        getStyleClass().add("time-bar");
        fill.getStyleClass().add("time-bar-fill");
        getChildren().add(fill);
    }

    /** @param spent how much of the frame is spent, 1 being all of it */
    void setSpent(double spent) {
        share = Math.clamp(spent, 0, 1);
        pseudoClassStateChanged(WARNING, spent >= WARNED_AT && spent < 1);
        pseudoClassStateChanged(SPENT, spent >= 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
