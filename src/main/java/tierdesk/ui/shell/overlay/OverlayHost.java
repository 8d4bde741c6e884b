package tierdesk.ui.shell.overlay;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows one thing over everything, for a moment; a click beside it closes it, and the focus goes back to where it was. */
public final class OverlayHost {

    private static final Insets FROM_TOP = new Insets(64, 24, 24, 24);

    private final StackPane root;
    private boolean dismissable = true;
    private @Nullable StackPane veil;
    private @Nullable Node focusBefore;

    /** @param root takes it as its last child */
    public OverlayHost(StackPane root) {
        this.root = root;
    }

    /** Shows it until it is closed. */
    public void show(Parent content) {
        show(content, true);
    }

    /** Shows what has to be answered: a click beside it does not close it, and {@link #dismiss()} neither. */
    public void insist(Parent content) {
        show(content, false);
    }

    private void show(Parent content, boolean mayBeDismissed) {
        hide();
        dismissable = mayBeDismissed;
        focusBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        StackPane ground = new StackPane(content);
        ground.getStyleClass().add("veil");
        ground.setPadding(FROM_TOP);
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        ground.setOnMousePressed(event -> {
            if (event.getTarget() == ground) {
                dismiss();
            }
        });
        veil = ground;
        root.getChildren().add(ground);
    }

    /** Closes it, unless it has to be answered. */
    public void dismiss() {
        if (dismissable) {
            hide();
        }
    }

    /** Closes it. */
    public void hide() {
        if (veil != null) {
            root.getChildren().remove(veil);
            veil = null;
            if (focusBefore != null) {
                focusBefore.requestFocus();
                focusBefore = null;
            }
        }
    }

    /** Whether something is shown. */
    public boolean isShowing() {
        return veil != null;
    }
}
