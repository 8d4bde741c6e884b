package tierdesk.ui.ticket.form;

import java.util.function.BooleanSupplier;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How a text of several lines behaves in a form. */
final class Areas {

    private Areas() {
    }

    /**
     * Tab goes to the next field, as everywhere else in a form, and does not become text.
     *
     * @param instead does something else, if there is something to do, and says whether there was
     */
    static void tabMovesOn(TextArea area, BooleanSupplier instead) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                if (event.isShiftDown() || !instead.getAsBoolean()) {
                    area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                }
                event.consume();
            }
        });
    }
}
