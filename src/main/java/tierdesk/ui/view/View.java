package tierdesk.ui.view;

import javafx.scene.Parent;

/**
 * A loaded FXML file.
 *
 * @param root       its outermost node
 * @param controller what runs it
 */
public record View<C>(Parent root, C controller) {
}
