package tierdesk.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Changes;

/** Tells listeners what changed, on one thread, in the order in which it was saved. */
final class ChangeNotices implements Changes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeNotices.class);
    private static final int MANY = 50;
    private static final long LAST_NOTICES_SECONDS = 5;

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("change-notices").daemon().factory());

    @Override
    public AutoCloseableSubscription subscribe(Consumer<Change> listener) {
        // a wrapper of its own, so that the same listener may subscribe twice and close each
        Consumer<Change> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** What a transaction changed; more tickets than one shows at a time are "everything". */
    void of(Writing writing) {
        boolean many = writing.tickets().size() > MANY;
        if (many || writing.shopChanged() || !writing.tickets().isEmpty()) {
            tell(new Change(many ? Set.of() : Set.copyOf(writing.tickets()), writing.shopChanged(), many));
        }
    }

    void everything() {
        tell(new Change(Set.of(), true, true));
    }

    private void tell(Change change) {
        teller.execute(() -> listeners.forEach(listener -> tell(listener, change)));
    }

    private static void tell(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
        } catch (RuntimeException bug) {
            LOG.error("A listener failed; the others are told all the same", bug);
        }
    }

    @Override
    public void close() {
        teller.shutdown();
        try {
            if (!teller.awaitTermination(LAST_NOTICES_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Some listeners were not told of the last changes");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
