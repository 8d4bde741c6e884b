package tierdesk.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotReadException;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.journal.TicketFold;
import tierdesk.store.database.Reader;
import tierdesk.store.database.Troubles;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalTable;
import tierdesk.store.journal.JournalTable.Arrival;
import tierdesk.store.key.Protection;
import tierdesk.store.row.RowProjector;

/**
 * Full text, following the journal on a thread of its own: what was saved is found a moment later. After a crash it goes on from where the index
 * was last committed; an index that is missing or broken is made anew.
 */
public final class TextSearch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);

    private static final int BATCH = 1_000;
    private static final int COMMIT_EVERY = 50_000;
    private static final int COMMIT_SECONDS = 30;

    private final Reader reader;
    private final Supplier<Shop> shop;
    private final TextIndex index;
    private final ScheduledExecutorService follower =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("full-text").daemon().factory());
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean closing = new AtomicBoolean();
    // the follower's thread alone reads and writes these
    private long position;
    private long committed;
    /** The highest row number in the index, or more. */
    private long newest;

    private TextSearch(Reader reader, Supplier<Shop> shop, TextIndex index) {
        this.reader = reader;
        this.shop = shop;
        this.index = index;
        this.position = index.position();
        this.committed = position;
        this.newest = position;
    }

    /** Opens the index and begins to follow. */
    public static TextSearch open(Path folder, Protection protection, Reader reader, Supplier<Shop> shop) {
        TextSearch search = new TextSearch(reader, shop, openOrMake(folder, protection));
        search.follower.execute(search::startAnewIfAhead);
        search.wake();
        search.follower.execute(search::startAnewIfWanting);
        search.follower.scheduleWithFixedDelay(() -> search.commitFrom(1), COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
        return search;
    }

    private static TextIndex openOrMake(Path folder, Protection protection) {
        try {
            return TextIndex.open(folder, protection);
        } catch (IOException broken) {
            LOG.warn("The full-text index is made anew", broken);
            try {
                remove(folder);
                return TextIndex.open(folder, protection);
            } catch (IOException trouble) {
                throw new UncheckedIOException("The folder " + folder + " cannot be written (" + Troubles.reason(trouble) + ")", trouble);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Something was saved. */
    public void wake() {
        if (!closing.get() && waiting.compareAndSet(false, true)) {
            follower.execute(this::follow);
        }
    }

    /** Returns when everything that was saved before can be found. */
    public void catchUp() {
        onFollower(() -> {
            follow();
            return position;
        });
    }

    /** Makes the index anew, and returns when that is done. */
    public void rebuild() {
        onFollower(() -> {
            startAnew();
            follow();
            return position;
        });
    }

    /** The rows in which every word occurs, at least as the beginning of a word. */
    public RowSet find(String words) {
        try {
            return index.find(words);
        } catch (IOException trouble) {
            throw new CannotReadException("The full-text index could not be read: " + Troubles.reason(trouble) + ".", trouble);
        }
    }

    private void startAnewIfAhead() {
        try {
            if (position > reader.read(JournalTable::lastPosition)) {
                LOG.warn("The full-text index knows entries that the journal does not have");
                startAnew();
            }
        } catch (IOException | CannotReadException trouble) {
            LOG.error("Whether the full-text index fits the journal cannot be told", trouble);
        }
    }

    /** As many tickets as the queue has, once the index has caught up: else some are missing, or left over. */
    private void startAnewIfWanting() {
        try {
            long rows = reader.read(session -> session.createSelectionQuery("select count(*) from QueueRow", Long.class).getSingleResult());
            if (!closing.get() && position == reader.read(JournalTable::lastPosition) && index.tickets() != rows) {
                LOG.warn("The full-text index holds {} tickets and the queue {}: it is made anew", index.tickets(), rows);
                startAnew();
                follow();
            }
        } catch (IOException | CannotReadException trouble) {
            LOG.error("Whether the full-text index is complete cannot be told", trouble);
        }
    }

    private void startAnew() throws IOException {
        index.clear();
        position = 0;
        committed = 0;
        newest = 0;
    }

    private void follow() {
        waiting.set(false);
        try {
            while (!closing.get() && takeBatch()) {
                commitFrom(COMMIT_EVERY);
            }
            index.show();
        } catch (IOException | CannotReadException trouble) {
            LOG.error("The full-text index fell behind; it goes on with the next change", trouble);
        }
    }

    private boolean takeBatch() throws IOException {
        List<Arrival> arrived = reader.read(session -> JournalTable.after(session, position, BATCH));
        if (arrived.isEmpty()) {
            return false;
        }
        Set<UUID> tickets = new LinkedHashSet<>();
        arrived.stream().filter(Arrival::mayHoldWords).map(Arrival::subject).filter(subject -> !subject.equals(Entry.SHOP)).forEach(tickets::add);
        TicketFold fold = new TicketFold(shop.get());
        Map<UUID, List<JournalRow>> histories = reader.read(session -> JournalTable.of(session, List.copyOf(tickets)));
        for (Map.Entry<UUID, List<JournalRow>> history : histories.entrySet()) {
            Optional<FoldedTicket> folded = fold.fold(history.getKey(), history.getValue().stream().map(JournalRow::entry).toList());
            if (folded.isPresent()) {
                put(RowProjector.rowNumber(history.getValue()), SearchText.of(folded.get()));
            }
        }
        position = arrived.getLast().position();
        return true;
    }

    /** A ticket that is newer than all others has nothing in the index that would have to be looked for. */
    private void put(long rowNo, String text) throws IOException {
        if (rowNo > newest) {
            newest = rowNo;
            index.add(rowNo, text);
        } else {
            index.replace(rowNo, text);
        }
    }

    private void commitFrom(int entries) {
        if (position - committed >= entries) {
            try {
                index.commit(position);
                committed = position;
            } catch (IOException trouble) {
                LOG.warn("The full-text index could not be committed: {}", Troubles.reason(trouble));
            }
        }
    }

    @Override
    public void close() {
        closing.set(true);
        onFollower(() -> {
            commitFrom(1);
            index.close();
            return position;
        });
        follower.shutdown();
    }

    private void onFollower(Callable<Long> work) {
        try {
            follower.submit(work).get();
        } catch (ExecutionException trouble) {
            LOG.error("Work on the full-text index failed", trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
