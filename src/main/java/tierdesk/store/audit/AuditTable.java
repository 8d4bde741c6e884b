package tierdesk.store.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditLine;

/** The table of lines, within a transaction of somebody's. */
public final class AuditTable {

    private AuditTable() {
    }

    /** Adds lines after the last. */
    public static void append(StatelessSession session, Collection<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        AuditHead head = AuditHead.read(session);
        for (Note note : notes) {
            AuditRow row = AuditRow.after(head, note);
            session.insert(row);
            head.number = row.number;
            head.hash = row.hash;
        }
        session.update(head);
    }

    /** The same, in a database that is not the open one. */
    public static void append(Connection closed, Note note) throws SQLException {
        AuditHead head = new AuditHead();
        try (Statement select = closed.createStatement(); ResultSet row = select.executeQuery("select number, hash from audit_head")) {
            row.next();
            head.number = row.getLong(1);
            head.hash = row.getBytes(2);
        }
        AuditRow row = AuditRow.after(head, note);
        try (PreparedStatement insert = closed.prepareStatement(
                "insert into audit (number, noted_at, person, kind, about, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, row.number);
            insert.setLong(2, row.notedAt.toEpochMilli());
            insert.setString(3, row.person);
            insert.setString(4, row.kind);
            insert.setString(5, row.about);
            insert.setBytes(6, row.previousHash);
            insert.setBytes(7, row.hash);
            insert.executeUpdate();
        }
        try (PreparedStatement update = closed.prepareStatement("update audit_head set number = ?, hash = ?")) {
            update.setLong(1, row.number);
            update.setBytes(2, row.hash);
            update.executeUpdate();
        }
    }

    /** Whether the last lines are these: an attempt that seemed to fail was saved after all. */
    static boolean endsWith(StatelessSession session, List<Note> notes) {
        List<AuditRow> last = session.createSelectionQuery("from AuditRow order by number desc", AuditRow.class)
                .setMaxResults(notes.size())
                .getResultList().reversed();
        return last.size() == notes.size() && IntStream.range(0, last.size()).allMatch(i -> {
            Note note = notes.get(i);
            AuditRow row = last.get(i);
            return row.notedAt.equals(note.at()) && row.person.equals(note.person()) && row.kind.equals(note.kind().name());
        });
    }

    /** Forgets the oldest lines, up to the first that is not older than this. */
    static void forget(StatelessSession session, Instant before) {
        AuditHead head = AuditHead.read(session);
        Long kept = session.createSelectionQuery("select number from AuditRow where notedAt >= :before order by number", Long.class)
                .setParameter("before", before)
                .setMaxResults(1)
                .uniqueResult();
        long last = (kept == null ? head.number + 1 : kept) - 1;
        if (last <= head.forgotten) {
            return;
        }
        head.firstHash = last == head.number ? head.hash : session.get(AuditRow.class, last).hash;
        head.forgotten = last;
        session.createMutationQuery("delete from AuditRow where number <= :last").setParameter("last", last).executeUpdate();
        session.update(head);
    }

    /** The newest lines that fit, older than one. */
    static List<AuditLine> lines(StatelessSession session, Filter filter, long before, int limit) {
        StringBuilder query = new StringBuilder("from AuditRow where number < :before");
        add(query, filter.person(), " and person = :person");
        add(query, filter.kind(), " and kind = :kind");
        add(query, filter.about().isBlank() ? null : filter.about(), " and about = :about");
        add(query, filter.from(), " and notedAt >= :from");
        add(query, filter.to(), " and notedAt < :to");
        SelectionQuery<AuditRow> lines = session.createSelectionQuery(query.append(" order by number desc").toString(), AuditRow.class)
                .setParameter("before", before)
                .setMaxResults(limit);
        set(lines, "person", filter.person());
        set(lines, "kind", filter.kind() == null ? null : filter.kind().name());
        set(lines, "about", filter.about().isBlank() ? null : filter.about());
        set(lines, "from", filter.from());
        set(lines, "to", filter.to());
        return lines.getResultList().stream().map(AuditRow::line).toList();
    }

    private static void add(StringBuilder query, @Nullable Object value, String condition) {
        if (value != null) {
            query.append(condition);
        }
    }

    private static void set(SelectionQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    static List<String> people(StatelessSession session) {
        return session.createSelectionQuery("select distinct person from AuditRow order by person", String.class).getResultList();
    }

    /** Everything, oldest first; one line in memory at a time. */
    public static ScrollableResults<AuditRow> inOrder(StatelessSession session) {
        return session.createSelectionQuery("from AuditRow order by number", AuditRow.class).scroll(ScrollMode.FORWARD_ONLY);
    }
}
