package tierdesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;

/**
 * Fills a data folder with very many tickets in a minute, to measure in. The open ones come in by {@link BulkIntake} and are whole; the closed ones
 * are copies of one of them, made in SQL: they weigh as much in every table and index that a question of the desk's looks at. Their entries are not sealed
 * onto one another, and stand before the first one, so that the index of texts, which follows the journal, does not take them up.
 */
public final class LoadedShop {

    private static final String SOURCE = "loaded";
    private static final TicketEvent IDENTIFIED =
            new RequestEvent.Identified("Acme", "Printing", Impact.MEDIUM, Urgency.MEDIUM, "PRN-2", "No print on one floor");

    private LoadedShop() {
    }

    /** A ticket in work at Tier 1 since then, of priority 3: an hour for the level, 24 for the client. */
    public static PastTicket inWork(String number, Instant since) {
        return ticket(number, since, Channel.PHONE, IDENTIFIED, new LevelEvent.Assigned("mk"), new LevelEvent.Qualified("Replace the cable"));
    }

    /** A ticket that waits for its client. */
    public static PastTicket waiting(String number, Instant since, Instant until) {
        return ticket(number, since, Channel.PHONE, IDENTIFIED, new LevelEvent.Assigned("mk"), new LevelEvent.Qualified("Replace the cable"),
                new WorkEvent.Held(HoldKind.CLIENT, "Asked for the serial number", until));
    }

    private static PastTicket closed(String number, Instant since) {
        return ticket(number, since, Channel.IMPORT, new RecordEvent.ImportedStep(Stage.CLOSED, "tier-1", null, "mk", "Closed", "Replaced the cable"));
    }

    private static PastTicket ticket(String number, Instant since, Channel channel, TicketEvent... events) {
        List<PastEntry> history = new ArrayList<>();
        history.add(new PastEntry(since, "mk", new RequestEvent.RequestReceived("", channel, "Ann Lee", "Acme", "No print on floor " + number,
                "Nothing comes out since this morning.", since, StandardProcedure.REF, SOURCE, number, null)));
        for (TicketEvent event : events) {
            history.add(new PastEntry(since, "mk", event));
        }
        return new PastTicket(SOURCE, number, history);
    }

    /**
     * Makes the data folder; it is closed when this returns.
     *
     * @param open tickets that are open
     * @param closed how many closed ones there are besides
     */
    public static void create(Path folder, TestClock clock, List<PastTicket> open, int closed) throws Exception {
        try (DeskStore store = TestShop.create(folder, clock)) {
            BulkIntake.Outcome closedOne = store.bulkIntake().add(List.of(closed("closed", clock.instant().minus(Duration.ofDays(30)))));
            if (closedOne.tickets() != 1) {
                throw new IllegalStateException("Refused: " + closedOne.rejected());
            }
            for (int from = 0; from < open.size(); from += BulkIntake.BEST) {
                List<PastTicket> batch = open.subList(from, Math.min(from + BulkIntake.BEST, open.size()));
                BulkIntake.Outcome outcome = store.bulkIntake().add(batch);
                if (outcome.tickets() != batch.size()) {
                    throw new IllegalStateException("Refused: " + outcome.rejected());
                }
            }
        }
        if (closed > 1) {
            copyTheClosedOne(folder, closed - 1);
        }
    }

    /** Waits until the index of texts has taken up the open tickets; it does so once after they were loaded, and nothing is to be measured beside that. */
    public static void settle(DeskStore store) {
        store.catchUp();
    }

    private static void copyTheClosedOne(Path folder, int copies) throws SQLException {
        try (Connection connection = StoreFixture.connect(folder); Statement statement = connection.createStatement()) {
            Map<String, String> indexes = dropIndexes(statement);
            statement.execute("create local temporary table copied as select x as n, random_uuid() as id from system_range(1, " + copies + ")");
            statement.execute("create local temporary table one_row as select * from ticket_row where closed");
            statement.execute("create local temporary table its_entries as select *, row_number() over (order by position) - 1 as step"
                    + " from journal where subject = (select id from one_row)");
            statement.execute("insert into ticket_row select " + columns(statement, "ticket_row", Map.of(
                    "row_no", "-2 * c.n",
                    "id", "c.id",
                    "number", "'OLD-' || c.n",
                    "number_key", "'OLD-' || lpad(c.n, 12, '0')",
                    "subject", "t.subject || ' ' || c.n",
                    "subject_key", "t.subject_key || ' ' || c.n",
                    "time_key", "t.time_key + c.n * 60000",
                    "received_at", "t.received_at - c.n * 60000",
                    "last_activity_at", "t.last_activity_at - c.n * 60000"))
                    + " from copied c cross join one_row t");
            statement.execute("insert into journal select " + columns(statement, "journal", Map.of(
                    "position", "-2 * c.n + t.step",
                    "installation", "'OLD'",
                    "sequence", "2 * c.n + t.step - 1",
                    "subject", "c.id"))
                    + " from copied c cross join its_entries t");
            statement.execute("insert into journal_head select installation, sequence, hash from journal where position = " + (1 - 2 * copies));
            statement.execute("update view_count set tickets = tickets + " + copies + " where view_key in ('all', 'closed')");
            for (String create : indexes.values()) {
                statement.execute(create);
            }
            statement.execute("analyze");
            statement.execute("checkpoint sync");
        }
        StoreFixture.noteNoLength(folder);
    }

    /** Indexes are built faster than they are kept up. */
    private static Map<String, String> dropIndexes(Statement statement) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (ResultSet result = statement.executeQuery("select i.index_name, i.table_name, listagg(c.column_name, ', ') within group "
                + "(order by c.ordinal_position) from information_schema.indexes i join information_schema.index_columns c "
                + "on c.index_schema = i.index_schema and c.index_name = i.index_name where i.table_name in ('TICKET_ROW', 'JOURNAL') "
                + "and i.index_type_name = 'INDEX' group by i.index_name, i.table_name")) {
            while (result.next()) {
                indexes.put(result.getString(1), "create index " + result.getString(1) + " on " + result.getString(2) + " (" + result.getString(3) + ")");
            }
        }
        for (String name : indexes.keySet()) {
            statement.execute("drop index " + name);
        }
        return indexes;
    }

    /** All columns of the template {@code t}, some of them changed. */
    private static String columns(Statement statement, String table, Map<String, String> changed) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("select lower(column_name) from information_schema.columns where table_name = '"
                + table.toUpperCase(Locale.ROOT) + "' order by ordinal_position")) {
            while (result.next()) {
                columns.add(changed.getOrDefault(result.getString(1), "t." + result.getString(1)));
            }
        }
        return String.join(", ", columns);
    }
}
