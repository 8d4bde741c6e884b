package tierdesk.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import tierdesk.procedure.event.RequestEvent.RequestReceived;

/** Under which numbers tickets are known elsewhere, so that nothing is logged or imported twice. Nothing is written before {@link #flush}. */
public final class SourceTable {

    private static final int CHUNK = 500;
    private static final int LENGTH = 200;

    private final StatelessSession session;
    private final List<SourceLine> inserts = new ArrayList<>();

    public SourceTable(StatelessSession session) {
        this.session = session;
    }

    /** The ticket that this number became; the first one where two installations took it in. */
    public Optional<UUID> find(String source, String externalNumber) {
        return Optional.ofNullable(find(source, List.of(externalNumber)).get(externalNumber));
    }

    /** The tickets that these numbers became; those that are not here are left out. */
    public Map<String, UUID> find(String source, Collection<String> externalNumbers) {
        Map<String, String> cut = new HashMap<>();
        externalNumbers.forEach(number -> cut.put(SortKeys.cut(number, LENGTH), number));
        Map<String, UUID> found = new HashMap<>();
        session.doReturningWork(connection -> find(connection, SortKeys.cut(source, LENGTH), cut.keySet()))
                .forEach((number, ticket) -> found.put(cut.getOrDefault(number, number), ticket));
        return found;
    }

    /** One look into the index a number. Of all numbers in one question H2 makes, as the table grows, a walk through the whole source. */
    private static Map<String, UUID> find(Connection connection, String source, Collection<String> numbers) throws SQLException {
        Map<String, UUID> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select ticket from ticket_source where source = ? and external_number = ? "
                + "order by source, external_number, ticket fetch first row only")) {
            select.setString(1, source);
            for (String number : numbers) {
                select.setString(2, number);
                try (ResultSet result = select.executeQuery()) {
                    if (result.next()) {
                        found.put(number, result.getObject(1, UUID.class));
                    }
                }
            }
        }
        return found;
    }

    /** How many imported steps the tickets of these numbers have; those that are not here are left out. */
    public Map<String, Integer> importedSteps(String source, Collection<String> externalNumbers) {
        Map<String, UUID> tickets = find(source, externalNumbers);
        Map<UUID, Integer> steps = new HashMap<>();
        List<UUID> ids = List.copyOf(tickets.values());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            session.createSelectionQuery(
                            "select subject, count(*) from JournalRow where subject in (:tickets) and kind = :kind group by subject",
                            Object[].class)
                    .setParameterList("tickets", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .setParameter("kind", "imported-step")
                    .getResultList()
                    .forEach(row -> steps.put((UUID) row[0], ((Long) row[1]).intValue()));
        }
        Map<String, Integer> counted = new HashMap<>();
        tickets.forEach((number, id) -> counted.put(number, steps.getOrDefault(id, 0)));
        return counted;
    }

    public void add(UUID ticket, RequestReceived received) {
        String source = received.source();
        String number = received.externalNumber();
        if (source != null && number != null) {
            inserts.add(new SourceLine(SortKeys.cut(source, LENGTH), SortKeys.cut(number, LENGTH), ticket));
        }
    }

    public void flush() {
        if (!inserts.isEmpty()) {
            session.doWork(this::insert);
            inserts.clear();
        }
    }

    /** They come by the thousand, in imports: plain batches cost less than Hibernate's. */
    private void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into ticket_source (source, external_number, ticket) values (?, ?, ?)")) {
            for (SourceLine line : inserts) {
                insert.setString(1, line.source);
                insert.setString(2, line.externalNumber);
                insert.setObject(3, line.ticket);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
