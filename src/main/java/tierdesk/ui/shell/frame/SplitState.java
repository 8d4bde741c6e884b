package tierdesk.ui.shell.frame;

import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import tierdesk.settings.Setting;
import tierdesk.settings.Settings;

/** How wide the person made the views and the ticket. Both keep their width when the window grows; the queue takes the rest. */
public final class SplitState {

    /** What a ticket needs to be read. */
    public static final double DETAIL_AT_LEAST = 400;

    private static final Setting<Double> VIEWS_WIDTH = new Setting<>("shell.viewsWidth", Double.class, 200.0);
    private static final Setting<Double> DETAIL_WIDTH = new Setting<>("shell.detailWidth", Double.class, 500.0);

    private final Settings settings;
    private final SplitPane pane;
    private final Region left;
    private final Region detail;
    private boolean placing;

    public SplitState(Settings settings, SplitPane pane, Region left, Region detail) {
        this.settings = settings;
        this.pane = pane;
        this.left = left;
        this.detail = detail;
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(detail, false);
        pane.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                placeSoon();
            }
        });
        followDividers();
    }

    /** Shows or hides the ticket's part. */
    public void showDetail(boolean shown) {
        if (shown != pane.getItems().contains(detail)) {
            if (shown) {
                pane.getItems().add(detail);
            } else {
                pane.getItems().remove(detail);
            }
            placeSoon();
            followDividers();
        }
    }

    /** After the layout that is going on: within it, the pane would move the dividers once more. */
    private void placeSoon() {
        if (!placing) {
            placing = true;
            Platform.runLater(() -> {
                placing = false;
                place(pane.getWidth());
            });
        }
    }

    private void place(double width) {
        if (width > 0) {
            pane.setDividerPosition(0, settings.get(VIEWS_WIDTH) / width);
            if (pane.getItems().contains(detail)) {
                pane.setDividerPosition(1, 1 - settings.get(DETAIL_WIDTH) / width);
            }
        }
    }

    /** Only the person's own dragging is remembered, never what the layout makes of it. */
    private void followDividers() {
        Platform.runLater(() -> pane.lookupAll(".split-pane-divider").forEach(divider ->
                divider.setOnMouseReleased(event -> remember())));
    }

    private void remember() {
        settings.set(VIEWS_WIDTH, left.getWidth());
        if (pane.getItems().contains(detail)) {
            settings.set(DETAIL_WIDTH, detail.getWidth());
        }
    }
}
