package tierdesk.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows one thing over everything, for a moment; a click beside it closes it, and the focus goes back to where it was. */
final class OverlayHost {

    private static final Insets FROM_TOP = new Insets(64, 24, 24, 24);

    private final StackPane root;
    private @Nullable StackPane veil;
    private @Nullable Node focusBefore;

    OverlayHost(StackPane root) {
        this.root = root;
    }

    void show(Parent content) {
        hide();
        focusBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        StackPane ground = new StackPane(content);
        ground.getStyleClass().add("veil");
        ground.setPadding(FROM_TOP);
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        ground.setOnMousePressed(event -> {
            if (event.getTarget() == ground) {
                hide();
            }
        });
        veil = ground;
        root.getChildren().add(ground);
    }

    void hide() {
        if (veil != null) {
            root.getChildren().remove(veil);
            veil = null;
            if (focusBefore != null) {
                focusBefore.requestFocus();
                focusBefore = null;
            }
        }
    }

    boolean isShowing() {
        return veil != null;
    }
}
