package tierdesk.ui.view;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Ties subscriptions to a node's presence on the screen, so that a short-lived view never hangs on a long-lived object.
 */
public final class Showing {

    private Showing() {
    }

    /** Whether the node is in a window that is showing. Observing it holds the window only while the node is in it. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
    }

    /**
     * Subscribes whenever the node comes into a showing window (at once if it is in one), and unsubscribes when it
     * leaves it.
     *
     * @param subscribe makes the subscriptions; join several by {@link Subscription#combine}
     * @return ends it for good
     */
    public static Subscription subscribe(Node node, Supplier<Subscription> subscribe) {
        Attached attached = new Attached(subscribe);
        return of(node).subscribe(attached::showing).and(() -> attached.showing(false));
    }

    private static final class Attached {
        private final Supplier<Subscription> subscribe;
        private @Nullable Subscription present;

        Attached(Supplier<Subscription> subscribe) {
            this.subscribe = subscribe;
        }

        void showing(boolean showing) {
            if (showing && present == null) {
                present = subscribe.get();
            } else if (!showing && present != null) {
                Subscription ended = present;
                present = null;
                ended.unsubscribe();
            }
        }
    }
}
