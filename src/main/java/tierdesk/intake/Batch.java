package tierdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/** Tickets on their way to the store, some hundreds at a time, each with the rows it was made of until it is there. */
final class Batch {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_WEIGHT = 16L * 1024 * 1024;

    private final BulkIntake bulk;
    private final String source;
    private final ImportTally tally;
    private final List<Pending> pending = new ArrayList<>();
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
    }

    void add(PastTicket ticket, List<CsvRow> rows, int steps) throws IntakeException {
        pending.add(new Pending(ticket, rows, steps));
        entries += ticket.history().size();
        weight += rows.stream().mapToLong(CsvRow::weight).sum();
        if (pending.size() >= BulkIntake.BEST || entries >= MOST_ENTRIES || weight >= MOST_WEIGHT) {
            flush();
        }
    }

    /** Gives what is pending to the store, without what is there already. */
    void flush() throws IntakeException {
        if (pending.isEmpty()) {
            return;
        }
        Set<String> numbers = pending.stream().map(each -> each.ticket.externalNumber()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> known = bulk.known(source, numbers);
        List<Pending> wanted = new ArrayList<>();
        for (Pending each : pending) {
            Integer here = known.get(each.ticket.externalNumber());
            if (here != null && each.steps <= here) {
                tally.unchanged(each.rows.size());
            } else {
                wanted.add(each);
            }
        }
        if (!wanted.isEmpty()) {
            record(wanted, known);
        }
        pending.clear();
        entries = 0;
        weight = 0;
    }

    private void record(List<Pending> wanted, Map<String, Integer> known) throws IntakeException {
        BulkIntake.Outcome outcome = bulk.add(wanted.stream().map(Pending::ticket).toList());
        Map<Integer, BulkIntake.Rejected> rejected = outcome.rejected().stream()
                .collect(Collectors.toMap(BulkIntake.Rejected::index, refusal -> refusal));
        for (int i = 0; i < wanted.size(); i++) {
            Pending each = wanted.get(i);
            BulkIntake.Rejected refusal = rejected.get(i);
            if (refusal != null) {
                IntakeProblem reason = IntakeProblem.of(IntakeProblem.Key.ROW_REFUSED, refusal.reason().sentence());
                for (CsvRow row : each.rows) {
                    tally.rejected(row, reason);
                }
            } else {
                int here = known.getOrDefault(each.ticket.externalNumber(), 0);
                boolean isNew = !known.containsKey(each.ticket.externalNumber());
                tally.imported(isNew, each.rows.size() - here, each.steps > 0);
                tally.unchanged(here);
            }
        }
    }
}
