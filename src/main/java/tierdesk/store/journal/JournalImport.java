package tierdesk.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.MappingIterator;

/** Reads a journal in its plain form into a new database; rows are derived from it when that is opened. */
public final class JournalImport implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final int BUFFER = 1 << 16;

    private final JsonParser parser;
    private final JournalLine.Head head;

    /**
     * @param from as {@link JournalExport} wrote it
     * @throws IOException when it cannot be read, or is no journal
     */
    public JournalImport(InputStream from) throws IOException {
        try {
            parser = JournalLine.MAPPER.createParser(new GZIPInputStream(from, BUFFER));
            head = Objects.requireNonNull(JournalLine.MAPPER.readValue(parser, JournalLine.Head.class));
        } catch (JacksonException | NullPointerException unreadable) {
            throw new IOException("The journal's first line cannot be read", unreadable);
        }
    }

    /** Whose journal it is. */
    public String installation() {
        return head.installation();
    }

    /**
     * Puts everything into a database that was just made.
     *
     * @param most entries there should be: a small file must not unpack to a full disk
     * @throws IOException when a line cannot be read, or there are more
     */
    public void into(Connection connection, long most) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement("insert into journal (position, installation, sequence, clock_millis, clock_counter,"
                        + " subject, kind, occurred_at, recorded_by, payload, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                MappingIterator<JournalLine> lines = JournalLine.MAPPER.readerFor(JournalLine.class).readValues(parser)) {
            JournalRow before = null;
            for (long count = 1; lines.hasNext(); count++) {
                if (count > most) {
                    throw new IOException("There are more entries than there should be");
                }
                JournalRow row = row(lines.next(), before);
                add(insert, row);
                before = row;
                if (count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            begin(connection);
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            throw new IOException("A line of the journal cannot be read", unreadable);
        }
    }

    private static JournalRow row(JournalLine line, @Nullable JournalRow before) {
        JournalRow row = new JournalRow();
        row.position = line.position();
        row.installation = line.installation();
        row.sequence = line.sequence();
        row.clockMillis = line.clockMillis();
        row.clockCounter = line.clockCounter();
        row.subject = UUID.fromString(line.subject());
        row.kind = line.kind();
        row.occurredAt = line.at();
        row.recordedBy = line.by();
        row.payload = line.payload().getBytes(StandardCharsets.UTF_8);
        byte[] onto = before != null && before.installation.equals(line.installation()) ? before.hash : EntryHash.NONE;
        row.previousHash = line.previous() == null ? onto : HexFormat.of().parseHex(line.previous());
        row.hash = line.hash() == null ? EntryHash.of(row) : HexFormat.of().parseHex(line.hash());
        return row;
    }

    private static void add(PreparedStatement insert, JournalRow row) throws SQLException {
        Object[] values = {row.position, row.installation, row.sequence, row.clockMillis, row.clockCounter, row.subject, row.kind, row.occurredAt,
            row.recordedBy, row.payload, row.previousHash, row.hash};
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private void begin(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update installation set last_number = ?, clock_millis = ?, clock_counter = ?");
                PreparedStatement insert = connection.prepareStatement("insert into journal_head (installation, sequence, hash) values (?, ?, ?)")) {
            update.setLong(1, head.lastNumber());
            update.setLong(2, head.clockMillis());
            update.setInt(3, head.clockCounter());
            update.executeUpdate();
            for (JournalLine.Reach reach : head.reaches()) {
                insert.setString(1, reach.installation());
                insert.setLong(2, reach.sequence());
                insert.setBytes(3, HexFormat.of().parseHex(reach.hash()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
