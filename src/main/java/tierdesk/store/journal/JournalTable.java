package tierdesk.store.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Entry;
import tierdesk.procedure.event.EntryId;
import tierdesk.store.database.Witness;

/** Questions to the journal's table. */
public final class JournalTable {

    private JournalTable() {
    }

    /** All entries of one ticket, or of the shop, in order of arrival. */
    public static List<JournalRow> of(StatelessSession session, UUID subject) {
        return session.createSelectionQuery("from JournalRow where subject = :subject order by position", JournalRow.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    public static List<Entry> entries(StatelessSession session, UUID subject) {
        return of(session, subject).stream().map(JournalRow::entry).toList();
    }

    /** The entries of each of these subjects, in order of arrival; the subjects in the order given. */
    public static Map<UUID, List<JournalRow>> of(StatelessSession session, List<UUID> subjects) {
        return session.doReturningWork(connection -> of(connection, subjects));
    }

    /** One look into the index a subject: of many subjects in one question, H2 compares each row that it finds with every one of them. */
    private static Map<UUID, List<JournalRow>> of(Connection connection, List<UUID> subjects) throws SQLException {
        Map<UUID, List<JournalRow>> histories = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(JournalScan.SELECT + " where subject = ?")) {
            for (UUID subject : subjects) {
                List<JournalRow> history = new ArrayList<>();
                select.setObject(1, subject);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        history.add(JournalScan.row(rows));
                    }
                }
                history.sort(Comparator.comparingLong(JournalRow::position));
                histories.put(subject, history);
            }
        }
        return histories;
    }

    /** Adds rows, in order. They come by the thousand, in imports and from the timer: plain batches cost a fifth less than Hibernate's. */
    static void insert(StatelessSession session, Collection<JournalRow> rows) {
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into journal (" + JournalScan.COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (JournalRow row : rows) {
                    insert.setLong(1, row.position);
                    insert.setString(2, row.installation);
                    insert.setLong(3, row.sequence);
                    insert.setLong(4, row.clockMillis);
                    insert.setInt(5, row.clockCounter);
                    insert.setObject(6, row.subject);
                    insert.setString(7, row.kind);
                    insert.setLong(8, row.occurredAt);
                    insert.setString(9, row.recordedBy);
                    insert.setBytes(10, row.payload);
                    insert.setBytes(11, row.previousHash);
                    insert.setBytes(12, row.hash);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    public static @Nullable JournalRow find(StatelessSession session, EntryId id) {
        return session.createSelectionQuery(
                        "from JournalRow where installation = :installation and sequence = :sequence", JournalRow.class)
                .setParameter("installation", id.installation())
                .setParameter("sequence", id.sequence())
                .uniqueResult();
    }

    /** What arrived after a position, in order of arrival. */
    public static List<Arrival> after(StatelessSession session, long position, int limit) {
        return session.createSelectionQuery("select position, subject, kind from JournalRow where position > :position order by position", Arrival.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    /** An entry's place in the order of arrival, what it is about, and its kind. */
    public record Arrival(long position, UUID subject, String kind) {

        /** Somebody may have written words in it; the desk's alerts hold none. */
        public boolean mayHoldWords() {
            return !kind.equals(EventKinds.ALERT_RAISED);
        }

        /** What is known of tickets that were recorded before may come to something else now: support hours, procedures, rates. */
        public boolean mayMoveFigures() {
            return EventKinds.MOVING_FIGURES.contains(kind);
        }
    }

    /** Entries of one installation beyond a sequence, in sequence. */
    public static List<JournalRow> beyond(StatelessSession session, String installation, long sequence, int limit) {
        return session.createSelectionQuery(
                        "from JournalRow where installation = :installation and sequence > :sequence order by installation, sequence",
                        JournalRow.class)
                .setParameter("installation", installation)
                .setParameter("sequence", sequence)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The codes of all installations that have entries here, in order. */
    public static List<String> installations(StatelessSession session) {
        List<String> codes = new ArrayList<>();
        String next = installationAfter(session, "");
        while (next != null) {
            codes.add(next);
            next = installationAfter(session, next);
        }
        return codes;
    }

    /** Jumps along the index rather than reading it all for a few codes. */
    private static @Nullable String installationAfter(StatelessSession session, String code) {
        return session.createSelectionQuery(
                        "select installation from JournalRow where installation > :code order by installation, sequence", String.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .uniqueResult();
    }

    /** Everything, installation by installation, each in sequence; one row in memory at a time. */
    public static ScrollableResults<JournalRow> bySequence(StatelessSession session) {
        return session.createSelectionQuery("from JournalRow order by installation, sequence", JournalRow.class)
                .scroll(ScrollMode.FORWARD_ONLY);
    }

    /** Everything, subject by subject; one row in memory at a time. */
    public static ScrollableResults<JournalRow> bySubject(StatelessSession session) {
        return session.createSelectionQuery("from JournalRow order by subject", JournalRow.class)
                .scroll(ScrollMode.FORWARD_ONLY);
    }

    /** The latest arrival, as the witness beside the database keeps it. */
    public static Witness latest(StatelessSession session) {
        JournalRow row = session.get(JournalRow.class, lastPosition(session));
        return row == null ? new Witness(0, "none", 0) : new Witness(row.position, HexFormat.of().formatHex(row.hash), 0);
    }

    public static long count(StatelessSession session) {
        return session.createSelectionQuery("select count(*) from JournalRow", Long.class).getSingleResult();
    }

    /** The position of the latest arrival; 0 in an empty journal. */
    public static long lastPosition(StatelessSession session) {
        return session.createSelectionQuery("select coalesce(max(position), 0L) from JournalRow", Long.class).getSingleResult();
    }
}
