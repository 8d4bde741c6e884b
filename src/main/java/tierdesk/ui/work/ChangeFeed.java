package tierdesk.ui.work;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.Changes.Change;

/** Brings the store's changes to the screen's thread: however many come at once, they arrive as one. */
public final class ChangeFeed {

    /** More tickets than any screen shows: then everything is asked for again. */
    private static final int MOST_TICKETS = 10_000;

    private final Screen screen;
    private final Consumer<Change> listener;
    private final AtomicReference<@Nullable Change> waiting = new AtomicReference<>();
    private volatile boolean ended;

    private ChangeFeed(Screen screen, Consumer<Change> listener) {
        this.screen = screen;
        this.listener = listener;
    }

    /** @param listener called on the screen's thread until the subscription ends */
    public static Subscription subscribe(Changes changes, Screen screen, Consumer<Change> listener) {
        ChangeFeed feed = new ChangeFeed(screen, listener);
        Changes.AutoCloseableSubscription subscription = changes.subscribe(feed::changed);
        return () -> {
            feed.ended = true;
            subscription.close();
        };
    }

    private void changed(Change change) {
        if (waiting.getAndUpdate(before -> before == null ? change : merge(before, change)) == null) {
            screen.run(this::arrive);
        }
    }

    private void arrive() {
        Change change = waiting.getAndSet(null);
        if (change != null && !ended) {
            listener.accept(change);
        }
    }

    private static Change merge(Change one, Change other) {
        Set<UUID> tickets = new HashSet<>(one.tickets());
        tickets.addAll(other.tickets());
        boolean tooMany = tickets.size() > MOST_TICKETS;
        return new Change(tooMany ? Set.of() : Set.copyOf(tickets), one.shop() || other.shop(),
                one.everything() || other.everything() || tooMany);
    }
}
