package tierdesk.store.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.Age;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.FigureSheet.CustomerCost;
import tierdesk.desk.figure.FigureSheet.DayBacklog;
import tierdesk.desk.figure.FigureSheet.Escalation;
import tierdesk.desk.figure.FigureSheet.FlowStep;
import tierdesk.desk.figure.FigureSheet.LevelTime;
import tierdesk.desk.figure.FigureSheet.Spread;
import tierdesk.desk.figure.FigureSheet.Totals;
import tierdesk.desk.figure.Step;

/** One sheet of figures, asked of the database question by question. */
final class SheetQuery {

    private static final long QUARTER_HOUR = Duration.ofMinutes(15).toMillis();
    private static final String SPREAD = "count(%1$s), percentile_disc(0.5) within group (order by %1$s), "
            + "percentile_disc(0.9) within group (order by %1$s), sum(case when %1$s <= %2$s then 1 else 0 end)";

    private final Connection connection;
    private final FigureFilter filter;
    private final Condition condition;
    private final Instant now;

    SheetQuery(Connection connection, FigureFilter filter, Instant now) {
        this.connection = connection;
        this.filter = filter;
        this.condition = Condition.of(filter);
        this.now = now;
    }

    FigureSheet sheet() throws SQLException {
        Map<Behind.Group, List<Escalation>> escalation = new EnumMap<>(Behind.Group.class);
        for (Behind.Group group : Behind.Group.values()) {
            escalation.put(group, escalation(group));
        }
        return new FigureSheet(totals(), open(), escalation, levels(), costs(), backlog(), flow());
    }

    private Totals totals() throws SQLException {
        List<Totals> all = ask("select count(*), " + counted(Behind.Count.OPEN) + counted(Behind.Count.CLOSED)
                + counted(Behind.Count.RESOLVED_AT_FIRST_LEVEL) + counted(Behind.Count.STARTED_LOWEST) + counted(Behind.Count.ESCALATED)
                + counted(Behind.Count.REOPENED) + counted(Behind.Count.REJECTED) + counted(Behind.Count.PING_PONG)
                + counted(Behind.Count.WITH_VENDOR) + counted(Behind.Count.CLOSED_UNVERIFIED) + counted(Behind.Count.CONFORMING)
                + SPREAD.formatted("t.qualify_millis", "t.qualify_within_millis") + ", "
                + SPREAD.formatted("t.resolve_millis", "t.contract_millis") + ", coalesce(sum(t.cost), 0) from ticket_figure t where ", "",
                row -> new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7),
                        row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12), spread(row, 13), spread(row, 17),
                        row.getBigDecimal(21)));
        return all.getFirst();
    }

    private static String counted(Behind.Count count) {
        return "coalesce(sum(case when " + Condition.sql(count) + " then 1 else 0 end), 0), ";
    }

    private static Spread spread(ResultSet row, int first) throws SQLException {
        return new Spread(row.getLong(first), duration(row, first + 1), duration(row, first + 2), row.getLong(first + 3));
    }

    private static @Nullable Duration duration(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Duration.ofMillis(millis);
    }

    private Map<String, Map<Age, Long>> open() throws SQLException {
        Map<String, Map<Age, Long>> levels = new TreeMap<>();
        for (Age age : Age.values()) {
            String bounds = (age.after(now) == null ? "" : " and t.received_at > " + millis(age.after(now)))
                    + (age.until(now) == null ? "" : " and t.received_at <= " + millis(age.until(now)));
            ask("select t.level, count(*) from ticket_figure t where ", " and t.closed_at is null" + bounds + " group by t.level",
                    row -> new Counted(row.getString(1), row.getLong(2)))
                    .forEach(counted -> levels.computeIfAbsent(counted.name, level -> new EnumMap<>(Age.class)).put(age, counted.count));
        }
        return levels;
    }

    private static long millis(@Nullable Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }

    private List<Escalation> escalation(Behind.Group group) throws SQLException {
        String column = Condition.column(group);
        return ask("select " + column + ", count(*), sum(case when t.climbed then 1 else 0 end) from ticket_figure t where ",
                " and " + column + " <> '' group by " + column + " order by 2 desc, 1",
                row -> new Escalation(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    private List<LevelTime> levels() throws SQLException {
        return ask("select l.level, " + SPREAD.formatted("l.spent_millis", "l.allowed_millis")
                        + ", sum(l.minutes), sum(l.cost) from ticket_figure t join level_figure l on l.row_no = t.row_no where ",
                " group by l.level order by l.level",
                row -> new LevelTime(row.getString(1), spread(row, 2), row.getLong(6), row.getBigDecimal(7)));
    }

    private List<CustomerCost> costs() throws SQLException {
        return ask("select t.customer, count(*), sum(t.cost) from ticket_figure t where ",
                " group by t.customer having sum(t.cost) > 0 order by 3 desc, 1",
                row -> new CustomerCost(row.getString(1), row.getLong(2), row.getBigDecimal(3)));
    }

    /** Added up by the database in quarters of an hour: in every zone days begin with one. */
    private List<DayBacklog> backlog() throws SQLException {
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        count("received_at", 1, changes);
        count("closed_at", -1, changes);
        List<DayBacklog> days = new ArrayList<>();
        if (changes.isEmpty()) {
            return days;
        }
        long open = 0;
        LocalDate last = now.atZone(filter.zone()).toLocalDate();
        for (LocalDate day = changes.firstKey(); !day.isAfter(last); day = day.plusDays(1)) {
            open += changes.getOrDefault(day, 0L);
            days.add(new DayBacklog(day, open));
        }
        return days;
    }

    private void count(String column, int sign, Map<LocalDate, Long> changes) throws SQLException {
        ask("select t." + column + " / " + QUARTER_HOUR + " as quarter, count(*) from ticket_figure t where ",
                " and t." + column + " is not null group by quarter", row -> new Quarter(row.getLong(1), row.getLong(2)))
                .forEach(quarter -> changes.merge(Instant.ofEpochMilli(quarter.number * QUARTER_HOUR).atZone(filter.zone()).toLocalDate(),
                        sign * quarter.count, Long::sum));
    }

    /** Tickets go few different ways: each is taken apart once. */
    private List<FlowStep> flow() throws SQLException {
        Map<Step, Long> tickets = new HashMap<>();
        ask("select t.way, count(*) from ticket_figure t where ", " group by t.way", row -> new Counted(row.getString(1), row.getLong(2)))
                .forEach(way -> new HashSet<>(Step.parse(way.name)).forEach(step -> tickets.merge(step, way.count, Long::sum)));
        return tickets.entrySet().stream()
                .map(entry -> new FlowStep(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FlowStep::tickets).reversed().thenComparing(flow -> flow.step().toString()))
                .toList();
    }

    private <T> List<T> ask(String before, String after, Row<T> reading) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(before + condition.sql() + after)) {
            condition.bind(select, 1);
            try (ResultSet result = select.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reading.of(result));
                }
                return rows;
            }
        }
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Counted(String name, long count) {
    }

    private record Quarter(long number, long count) {
    }
}
