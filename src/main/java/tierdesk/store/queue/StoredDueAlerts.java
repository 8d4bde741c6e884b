package tierdesk.store.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.Queue;
import tierdesk.desk.TicketRow;
import tierdesk.store.database.Reader;
import tierdesk.store.row.AlertLine;
import tierdesk.store.row.QueueRow;

/** What the timer, the list of alerts and the due board ask, each from an index. */
public final class StoredDueAlerts implements DueAlerts {

    private static final String STANDING = " where (a.snoozedUntil is null or a.snoozedUntil <= :now)";
    private static final String HEARD = " and (a.heardHolder = :technician or a.heardLevel in (:levels) or a.heardManager = true and :manager = true)";
    private static final String RUNNING_OUT =
            " from QueueRow where content.closed = false and content.timeKey >= :from and content.timeKey < :to";
    private static final long QUARTER_HOUR = Duration.ofMinutes(15).toMillis();
    private static final String RAISED = "select raised_at / " + QUARTER_HOUR + " as quarter, level, breach, count(*) from alert_raised"
            + " where raised_at >= :from and raised_at < :to group by quarter, level, breach";
    private static final Set<String> NO_LEVEL = Set.of("");

    private final Reader reader;
    private final Queue queue;
    private final BiFunction<Instant, Integer, List<AlertRow>> raising;

    /** @param raising raises what is due on so many tickets, in one transaction */
    public StoredDueAlerts(Reader reader, Queue queue, BiFunction<Instant, Integer, List<AlertRow>> raising) {
        this.reader = reader;
        this.queue = queue;
        this.raising = raising;
    }

    @Override
    public Optional<Instant> earliest() {
        return reader.read(session -> session.createSelectionQuery(
                        "select content.nextAlertAt from QueueRow where content.nextAlertAt > :never order by content.nextAlertAt, rowNo",
                        Instant.class)
                .setParameter("never", Instant.EPOCH)
                .setMaxResults(1)
                .uniqueResultOptional());
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return List.copyOf(reader.read(session -> DueTickets.of(session, now, limit)).keySet());
    }

    @Override
    public List<AlertRow> raise(Instant now, int limit) {
        return raising.apply(now, limit);
    }

    @Override
    public List<AlertRow> open(Instant now, @Nullable Recipient heardBy, int limit) {
        return reader.read(session -> heard(session.createSelectionQuery("select a, r from AlertLine a join QueueRow r on r.rowNo = a.rowNo"
                        + STANDING + (heardBy == null ? "" : HEARD) + " order by a.alertRank, a.crossedAt, a.rowNo, a.alertKey",
                Object[].class), now, heardBy)
                .setMaxResults(limit)
                .getResultList()).stream()
                .map(pair -> ((AlertLine) pair[0]).as((QueueRow) pair[1]))
                .toList();
    }

    @Override
    public long openCount(Instant now, @Nullable Recipient heardBy) {
        return reader.read(session -> heard(session.createSelectionQuery("select count(*) from AlertLine a" + STANDING
                + " and a.listOnly = false" + (heardBy == null ? "" : HEARD), Long.class), now, heardBy).getSingleResult());
    }

    private static <T> SelectionQuery<T> heard(SelectionQuery<T> query, Instant now, @Nullable Recipient heardBy) {
        query.setParameter("now", now);
        if (heardBy != null) {
            query.setParameter("technician", heardBy.technician())
                    .setParameterList("levels", heardBy.levels().isEmpty() ? NO_LEVEL : heardBy.levels())
                    .setParameter("manager", heardBy.manager());
        }
        return query;
    }

    @Override
    public List<TicketRow> runningOut(Instant from, Instant to, int limit) {
        List<Long> numbers = reader.read(session -> between(session.createSelectionQuery(
                        "select rowNo" + RUNNING_OUT + " order by content.closed, content.timeKey, rowNo", Long.class), from, to)
                .setMaxResults(limit)
                .getResultList());
        return queue.rows(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public long countRunningOut(Instant from, Instant to) {
        return reader.read(session -> between(session.createSelectionQuery("select count(*)" + RUNNING_OUT, Long.class), from, to)
                .getSingleResult());
    }

    private static SelectionQuery<Long> between(SelectionQuery<Long> query, Instant from, Instant to) {
        return query.setParameter("from", from.toEpochMilli()).setParameter("to", to.toEpochMilli());
    }

    /** Added up by the database in quarters of an hour, from its index alone: in every zone days begin with one. */
    @Override
    public List<DayCount> raisedByDay(LocalDate first, LocalDate last, ZoneId zone) {
        Map<LocalDate, Map<String, int[]>> days = new TreeMap<>();
        reader.read(session -> session.createNativeQuery(RAISED, Object[].class)
                        .setParameter("from", first.atStartOfDay(zone).toInstant().toEpochMilli())
                        .setParameter("to", last.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli())
                        .getResultList())
                .forEach(row -> {
                    LocalDate day = Instant.ofEpochMilli(((Number) row[0]).longValue() * QUARTER_HOUR).atZone(zone).toLocalDate();
                    days.computeIfAbsent(day, fresh -> new TreeMap<>())
                            .computeIfAbsent((String) row[1], level -> new int[2])[(Boolean) row[2] ? 1 : 0] += ((Number) row[3]).intValue();
                });
        List<DayCount> counts = new ArrayList<>();
        days.forEach((day, levels) -> levels.forEach((level, count) -> counts.add(new DayCount(day, level, count[0], count[1]))));
        return counts;
    }
}
