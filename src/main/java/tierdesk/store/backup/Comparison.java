package tierdesk.store.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores.Amount;

/** Two journals side by side, in the order of their entries' identities: which entries only one of them has. One entry of each in memory. */
final class Comparison {

    private static final int STEP = 5_000;
    private static final String ENTRIES =
            "select installation, sequence, kind, clock_millis, hash from journal order by installation, sequence";

    private final Progress progress;
    private long lost;
    private long lostTickets;
    private long gained;
    private long gainedTickets;
    private long differing;
    private long here;
    private long hereTickets;
    private long lostSince = Long.MAX_VALUE;
    private long steps;

    private Comparison(Progress progress) {
        this.progress = progress;
    }

    /** What a copy would change. */
    record Result(Amount present, Amount lost, Amount gained, long differing, @Nullable Instant lostSince) {
    }

    static Result of(Connection present, Connection copy, Progress progress) throws SQLException {
        Comparison comparison = new Comparison(progress);
        try (Statement one = lazily(present); Statement other = lazily(copy);
                ResultSet ours = one.executeQuery(ENTRIES); ResultSet theirs = other.executeQuery(ENTRIES)) {
            comparison.merge(ours, theirs);
        } finally {
            try (Statement statement = present.createStatement()) {
                statement.execute("set lazy_query_execution 0");
            }
        }
        return comparison.result();
    }

    private static Statement lazily(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        statement.execute("set lazy_query_execution 1");
        return statement;
    }

    private void merge(ResultSet ours, ResultSet theirs) throws SQLException {
        Entry here = next(ours);
        Entry there = next(theirs);
        while (here != null || there != null) {
            int order = here == null ? 1 : there == null ? -1 : here.compareTo(there);
            if (order < 0 && here != null) {
                lost(here);
                here = next(ours);
            } else if (order > 0 && there != null) {
                gained(there);
                there = next(theirs);
            } else if (here != null && there != null) {
                both(here, there);
                here = next(ours);
                there = next(theirs);
            }
        }
    }

    private @Nullable Entry next(ResultSet rows) throws SQLException {
        if (++steps % STEP == 0) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.at(0, 0);
        }
        return rows.next()
                ? new Entry(rows.getString(1), rows.getLong(2), rows.getString(3).equals("request-received"), rows.getLong(4), rows.getBytes(5))
                : null;
    }

    private void lost(Entry entry) {
        count(entry);
        lost++;
        lostTickets += entry.ticket ? 1 : 0;
        lostSince = Math.min(lostSince, entry.millis);
    }

    private void gained(Entry entry) {
        gained++;
        gainedTickets += entry.ticket ? 1 : 0;
    }

    private void both(Entry here, Entry there) {
        count(here);
        differing += Arrays.equals(here.hash, there.hash) ? 0 : 1;
    }

    private void count(Entry entry) {
        here++;
        hereTickets += entry.ticket ? 1 : 0;
    }

    private Result result() {
        return new Result(new Amount(here, hereTickets), new Amount(lost, lostTickets), new Amount(gained, gainedTickets), differing,
                lost == 0 ? null : Instant.ofEpochMilli(lostSince));
    }

    private record Entry(String installation, long sequence, boolean ticket, long millis, byte[] hash) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byInstallation = installation.compareTo(other.installation);
            return byInstallation != 0 ? byInstallation : Long.compare(sequence, other.sequence);
        }
    }
}
