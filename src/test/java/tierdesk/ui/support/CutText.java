package tierdesk.ui.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/**
 * Finds text that does not fit its place. What may be shortened with an ellipsis carries the style class
 * {@value #MAY_ELLIPSIZE}, on itself or on something around it; a cell of a table may always.
 */
public final class CutText {

    public static final String MAY_ELLIPSIZE = "may-ellipsize";

    private CutText() {
    }

    /** The texts that are cut off, each with the id or style of its node; on the JavaFX thread, after layout. */
    public static List<String> in(Parent root) {
        List<String> cut = new ArrayList<>();
        collect(root, cut);
        return cut;
    }

    private static void collect(Node node, List<String> cut) {
        if (!node.isVisible() || node.getStyleClass().contains(MAY_ELLIPSIZE)) {
            return;
        }
        if (node instanceof Labeled labeled && !(node instanceof TableCell<?, ?>) && isCut(labeled)) {
            cut.add("“" + labeled.getText() + "” in " + labeled);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
        }
    }

    /** The skin shows its own, shortened text. */
    private static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isEmpty() || labeled.getWidth() <= 0) {
            return false;
        }
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(shown -> shown.isVisible() && shown.getText().endsWith(labeled.getEllipsisString())
                        && !text.endsWith(labeled.getEllipsisString()));
    }
}
