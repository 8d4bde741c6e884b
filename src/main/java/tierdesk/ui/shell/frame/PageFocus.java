package tierdesk.ui.shell.frame;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Where the keys go while a page is shown: who came by a key goes on by keys. A page that did not choose where to begin begins with its first control,
 * also when that comes after the page was opened; a control that is taken away or switched off does not take the keys with it; and until somebody
 * presses a key or the mouse, what comes to its end late in queue or ticket does not take them from the page. Whatever had them before has them again
 * when the page is closed.
 */
public final class PageFocus {

    private final Node root;
    private final Node work;
    private final Node frame;
    private final Parent content;
    private final @Nullable Node before;
    private Subscription following = Subscription.EMPTY;
    private boolean touched;
    private boolean closed;

    /**
     * Begins when what is going on now is done: the key that opened the page belongs to what was there before.
     *
     * @param root of the window
     * @param work queue and ticket, below the page
     */
    public PageFocus(Node root, Node work, PageFrame frame, Parent content) {
        this.root = root;
        this.work = work;
        this.frame = frame;
        this.content = content;
        this.before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        Platform.runLater(this::begin);
    }

    private void begin() {
        Scene scene = root.getScene();
        if (closed || scene == null) {
            return;
        }
        EventHandler<InputEvent> pressed = event -> touched = true;
        Runnable settle = () -> settle(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.addPostLayoutPulseListener(settle);
        following = scene.focusOwnerProperty().subscribe(owner -> {
            if (owner == null || !touched && within(work, owner)) {
                Platform.runLater(() -> take(scene));
            }
        }).and(() -> {
            scene.removePostLayoutPulseListener(settle);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        });
        take(scene);
    }

    private void take(Scene scene) {
        if (!closed && !within(frame, scene.getFocusOwner())) {
            first(content).or(() -> first(frame)).ifPresent(Node::requestFocus);
        }
    }

    private void settle(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (!touched && within(frame, owner) && !within(content, owner)) {
            first(content).ifPresent(Node::requestFocus);
        }
    }

    /** The page was taken away. */
    public void close() {
        closed = true;
        following.unsubscribe();
        if (before != null && before.getScene() == root.getScene()) {
            before.requestFocus();
        }
    }

    /** Not {@link Node#isFocusWithin()}: on a node just added it can be true without the focus. */
    private static boolean within(Node outer, @Nullable Node owner) {
        Node at = owner;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(PageFocus::first).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
