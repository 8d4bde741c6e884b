package tierdesk.ui.queue.rows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import javafx.collections.ObservableListBase;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;

/**
 * The rows of a view as a list of any length: an index of row numbers, 8 bytes each, and the few rows that are looked at.
 * A row that is not here yet reads as {@link #LOADING} and is fetched with its page; the page's arrival is one update of
 * its range. The list is never walked by itself.
 *
 * <p>To be used on one thread, the JavaFX thread where there is a screen.
 */
public final class PagedRows extends ObservableListBase<TicketRow> {

    /** How many rows are fetched together. */
    public static final int PAGE = 100;

    /** How many rows are kept at most. */
    public static final int KEPT = 50 * PAGE;

    /** Stands for a row that is not here yet, or not any more. */
    public static final TicketRow LOADING = new TicketRow(-1, new UUID(0, 0), "", "", "", "", "", 0, Stage.RECEIVED, false,
            Priority.P4, false, null, null, "", null, null, 0, null, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, null, null, false, false, false, Instant.EPOCH, Instant.EPOCH);

    private static final long[] EMPTY = {};
    /** More than a screen shows: pages a person has scrolled past are dropped, those they stopped at come first. */
    private static final int MOST_WANTED = 6;
    private static final int PAGES_AT_ONCE = 2;

    private final RowSource source;
    private final RowCache cache = new RowCache(KEPT);
    private final LinkedHashSet<Integer> wanted = new LinkedHashSet<>();
    private final Set<UUID> staleInFlight = new HashSet<>();
    private boolean allStaleInFlight;
    private boolean fetching;
    private boolean broken;
    private long generation;
    private long[] index = EMPTY;

    /** @param source where rows come from */
    public PagedRows(RowSource source) {
        this.source = source;
    }

    /** Whether this stands for a row that is not here. */
    public static boolean isLoading(TicketRow row) {
        return row.row() == LOADING.row();
    }

    @Override
    public int size() {
        return index.length;
    }

    @Override
    public TicketRow get(int position) {
        Objects.checkIndex(position, index.length);
        long number = index[position];
        if (!cache.isFresh(number)) {
            want(position / PAGE);
        }
        TicketRow row = cache.get(number);
        return row == null ? LOADING : row;
    }

    /**
     * Shows other rows, or the same ones in another order. Answers to older indexes are ignored from here on; rows that
     * are here already stay.
     *
     * @param numbers the index; not to be changed afterwards
     */
    public void show(long[] numbers) {
        broken = false;
        if (Arrays.equals(index, numbers)) {
            return;
        }
        generation++;
        wanted.clear();
        endFetch();
        int before = index.length;
        index = numbers;
        // the tail first and then the rest: what JavaFX makes of a replacement is to forget the selection
        if (numbers.length > before) {
            fireChange(RowsChange.added(this, before, numbers.length));
        } else if (numbers.length < before) {
            fireChange(RowsChange.removed(this, numbers.length, before - numbers.length, LOADING));
        }
        askAgain(0, Math.min(before, numbers.length));
    }

    /** These tickets have changed: those of them that are looked at are fetched again, and shown as they were until then. */
    public void refresh(Set<UUID> tickets) {
        if (fetching) {
            staleInFlight.addAll(tickets);
        }
        if (cache.markStale(tickets)) {
            askAgain(0, index.length);
        }
    }

    /** Any row may have changed. */
    public void refreshAll() {
        allStaleInFlight = fetching;
        cache.markAllStale();
        askAgain(0, index.length);
    }

    /** Tries to fetch again after a failure. */
    public void retry() {
        broken = false;
        askAgain(0, index.length);
    }

    /** Where a row stands by its number, or -1. Walks the index, a million in about a millisecond. */
    public int positionOf(long number) {
        for (int i = 0; i < index.length; i++) {
            if (index[i] == number) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the row at a position, without fetching it. */
    public long numberAt(int position) {
        return index[position];
    }

    /** By the row's number: comparing with every row would fetch them all. */
    @Override
    public int indexOf(Object row) {
        return row instanceof TicketRow known ? positionOf(known.row()) : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    /** How many rows are in memory. */
    int held() {
        return cache.size();
    }

    private void askAgain(int from, int to) {
        if (from < to) {
            fireChange(RowsChange.updated(this, from, to));
        }
    }

    private void want(int page) {
        if (broken) {
            return;
        }
        wanted.remove(page);
        wanted.add(page);
        if (wanted.size() > MOST_WANTED) {
            wanted.removeFirst();
        }
        fetch();
    }

    private void fetch() {
        if (fetching || wanted.isEmpty()) {
            return;
        }
        int[] pages = new int[Math.min(PAGES_AT_ONCE, wanted.size())];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = wanted.removeLast();
        }
        long[] numbers = Arrays.stream(pages).mapToObj(this::missing).flatMapToLong(Arrays::stream).toArray();
        if (numbers.length == 0) {
            fetch();
            return;
        }
        fetching = true;
        long mine = generation;
        source.fetch(numbers, rows -> {
            if (mine == generation) {
                arrived(pages, numbers, rows);
            }
        }, () -> {
            if (mine == generation) {
                broken = true;
                wanted.clear();
                endFetch();
            }
        });
    }

    private long[] missing(int page) {
        return LongStream.of(Arrays.copyOfRange(index, page * PAGE, end(page))).filter(n -> !cache.isFresh(n)).toArray();
    }

    private int end(int page) {
        return Math.min(index.length, (page + 1) * PAGE);
    }

    private void arrived(int[] pages, long[] numbers, List<TicketRow> rows) {
        // a row that is gone must not be asked for again and again; the next index will be without it
        for (long number : numbers) {
            cache.put(number, LOADING, false);
        }
        for (TicketRow row : rows) {
            cache.put(row.row(), row, allStaleInFlight || staleInFlight.contains(row.id()));
        }
        endFetch();
        for (int page : pages) {
            fireChange(RowsChange.updated(this, page * PAGE, end(page)));
        }
        fetch();
    }

    private void endFetch() {
        fetching = false;
        allStaleInFlight = false;
        staleInFlight.clear();
    }
}
