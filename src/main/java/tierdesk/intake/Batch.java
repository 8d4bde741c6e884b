package tierdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * Tickets on their way to the store, some thousands at a time, each with the rows it was made of until it is there. While one lot is being saved the
 * next is read; of a lot that could not be saved the reader hears when it brings the next.
 */
final class Batch implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_WEIGHT = 16L * 1024 * 1024;

    private final BulkIntake bulk;
    private final String source;
    private final ImportTally tally;
    private final ExecutorService saving = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import-saving").daemon().factory());
    private final List<Pending> pending = new ArrayList<>();
    private @Nullable Future<Saved> underWay;
    private int entries;
    private long weight;

    Batch(BulkIntake bulk, String source, ImportTally tally) {
        this.bulk = bulk;
        this.source = source;
        this.tally = tally;
    }

    /**
     * A ticket and the rows that made it.
     *
     * @param steps how many of the rows are steps of its history; 0 where the one row is the ticket
     */
    private record Pending(PastTicket ticket, List<CsvRow> rows, int steps) {

        /** With all its steps. */
        boolean isIn(Map<String, Integer> known) {
            Integer here = known.get(ticket.externalNumber());
            return here != null && steps <= here;
        }
    }

    /**
     * What became of a lot.
     *
     * @param unchangedRows rows of tickets that were there already
     * @param wanted the other tickets
     * @param known how many steps were there before, by number
     * @param rejected by place among those wanted
     */
    private record Saved(int unchangedRows, List<Pending> wanted, Map<String, Integer> known, Map<Integer, BulkIntake.Rejected> rejected) {
    }

    void add(PastTicket ticket, List<CsvRow> rows, int steps) throws IntakeException {
        pending.add(new Pending(ticket, rows, steps));
        entries += ticket.history().size();
        weight += rows.stream().mapToLong(CsvRow::weight).sum();
        if (pending.size() >= BulkIntake.BEST || entries >= MOST_ENTRIES || weight >= MOST_WEIGHT) {
            flush();
        }
    }

    /** Gives what is pending to the store, once the lot before it is there. */
    void flush() throws IntakeException {
        settle();
        if (!pending.isEmpty()) {
            List<Pending> lot = List.copyOf(pending);
            underWay = saving.submit(() -> save(lot));
            pending.clear();
            entries = 0;
            weight = 0;
        }
    }

    /**
     * Waits for the lot that is under way and counts it.
     *
     * @throws tierdesk.desk.CannotSaveException when it was not saved
     */
    void settle() throws IntakeException {
        Future<Saved> lot = underWay;
        if (lot != null) {
            underWay = null;
            count(finished(lot));
        }
    }

    private static Saved finished(Future<Saved> lot) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return lot.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw failed.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Without what is there already. */
    private Saved save(List<Pending> lot) {
        Set<String> numbers = lot.stream().map(each -> each.ticket.externalNumber()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> known = bulk.known(source, numbers);
        List<Pending> wanted = lot.stream().filter(each -> !each.isIn(known)).toList();
        List<BulkIntake.Rejected> rejected =
                wanted.isEmpty() ? List.of() : bulk.add(wanted.stream().map(Pending::ticket).toList()).rejected();
        return new Saved(lot.stream().filter(each -> each.isIn(known)).mapToInt(each -> each.rows.size()).sum(), wanted, known,
                rejected.stream().collect(Collectors.toMap(BulkIntake.Rejected::index, refusal -> refusal)));
    }

    private void count(Saved lot) throws IntakeException {
        tally.unchanged(lot.unchangedRows);
        for (int i = 0; i < lot.wanted.size(); i++) {
            Pending each = lot.wanted.get(i);
            BulkIntake.Rejected refusal = lot.rejected.get(i);
            if (refusal != null) {
                IntakeProblem reason = IntakeProblem.of(IntakeProblem.Key.ROW_REFUSED, refusal.reason().sentence());
                for (CsvRow row : each.rows) {
                    tally.rejected(row, reason);
                }
            } else {
                Integer here = lot.known.get(each.ticket.externalNumber());
                int before = here == null ? 0 : here;
                tally.imported(here == null, each.rows.size() - before, each.steps > 0);
                tally.unchanged(before);
            }
        }
    }

    /** Returns when nothing is being saved any more. */
    @Override
    public void close() {
        saving.close();
    }
}
