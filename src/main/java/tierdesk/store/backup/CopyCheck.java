package tierdesk.store.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Progress;
import tierdesk.store.check.ChainWalk;
import tierdesk.store.check.Problems;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.journal.JournalExport;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.journal.JournalScan;

/** Opens a copied database without a write, counts what is in it and follows the journal's chain of seals. */
final class CopyCheck {

    private static final int STEP = 5_000;

    private final Progress progress;
    private long tickets;
    private @Nullable JournalRow last;

    private CopyCheck(Progress progress) {
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param schema the number of the tables; -1 when they are not ours, and then nothing else was looked at
     */
    record Findings(int schema, String installation, long entries, long tickets, long lastPosition, String lastHash, long lastRecordedAt,
                    List<String> problems) {

        Findings {
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param place where the copy lies
     * @param expected how many entries there should be, to tell the progress; 0 when that is not known
     * @param export takes every entry on the way; null for none
     */
    static Findings of(DatabasePlace place, long expected, @Nullable JournalExport export, Progress progress) throws SQLException {
        try (Connection connection = place.look()) {
            int schema = DatabaseCopy.schema(connection);
            if (schema < 0) {
                return new Findings(schema, "", 0, 0, 0, "", 0, List.of());
            }
            CopyCheck check = new CopyCheck(progress);
            if (export == null) {
                return check.walk(connection, schema, expected, row -> { });
            }
            export.begin(connection);
            return check.walk(connection, schema, expected, export::take);
        }
    }

    private Findings walk(Connection connection, int schema, long expected, Consumer<JournalRow> also) throws SQLException {
        Problems problems = new Problems();
        String own = JournalScan.installation(connection);
        ChainWalk walk = new ChainWalk(own, JournalScan.heads(connection), problems);
        JournalScan.forEach(connection, row -> {
            walk.take(row);
            take(row);
            also.accept(row);
            if (walk.entries() % STEP == 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.at(walk.entries(), expected);
            }
        });
        walk.end();
        JournalRow end = last;
        return new Findings(schema, own, walk.entries(), tickets, end == null ? 0 : end.position(),
                end == null ? "none" : HexFormat.of().formatHex(end.seal()), end == null ? 0 : end.time().millis(), problems.sentences());
    }

    private void take(JournalRow row) {
        if (row.beginsTicket()) {
            tickets++;
        }
        if (last == null || row.position() > last.position()) {
            last = row;
        }
    }
}
