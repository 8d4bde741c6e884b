package tierdesk.desk;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells what changed, after it is on disk, in the order in which it happened. Listeners are called on a thread of the store's: hand over at once. */
public interface Changes {

    /** @return closes the subscription */
    AutoCloseableSubscription subscribe(Consumer<Change> listener);

    /**
     * @param tickets the tickets that changed
     * @param shop the shop's own data changed
     * @param everything too much to name one by one (an import, a rebuild): ask again for all that is shown
     */
    record Change(Set<UUID> tickets, boolean shop, boolean everything) {
    }

    /** A subscription whose closing throws nothing. */
    interface AutoCloseableSubscription extends AutoCloseable {
        @Override
        void close();
    }
}
