package tierdesk.store.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a journal in its plain form (see {@link JournalLine}), line by line while somebody else reads it. */
public final class JournalExport implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private @Nullable JournalRow before;

    /** @param to where it goes, packed */
    public JournalExport(OutputStream to) throws IOException {
        out = new BufferedOutputStream(new GZIPOutputStream(to, BUFFER), BUFFER);
    }

    /** The first line, out of the database whose journal follows. */
    public void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select code, last_number, clock_millis, clock_counter from installation")) {
            if (!rows.next()) {
                throw new SQLException("The database does not say whose it is");
            }
            line(new JournalLine.Head(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getInt(4), reaches(connection)));
        }
    }

    private static List<JournalLine.Reach> reaches(Connection connection) throws SQLException {
        List<JournalLine.Reach> reaches = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
                "select installation, sequence, hash from journal_head order by installation")) {
            while (rows.next()) {
                reaches.add(new JournalLine.Reach(rows.getString(1), rows.getLong(2), HexFormat.of().formatHex(rows.getBytes(3))));
            }
        }
        return reaches;
    }

    /** The next entry: installation by installation, each in sequence. */
    public void take(JournalRow row) {
        boolean sameInstallation = before != null && before.installation.equals(row.installation);
        HexFormat hex = HexFormat.of();
        line(new JournalLine(row.position, row.installation, row.sequence, row.clockMillis, row.clockCounter, row.subject.toString(), row.kind, row.occurredAt,
                row.recordedBy, new String(row.payload, StandardCharsets.UTF_8), row.follows(sameInstallation ? before : null) ? null : hex.formatHex(row.previousHash),
                row.intact() ? null : hex.formatHex(row.hash)));
        before = row;
    }

    private void line(Object value) {
        try {
            out.write(JournalLine.MAPPER.writeValueAsBytes(value));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
