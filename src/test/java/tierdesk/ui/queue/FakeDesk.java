package tierdesk.ui.queue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Changes;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;

/** A queue in memory that filters and sorts as the real one is asked to, and can be made slow or to fail. */
public final class FakeDesk implements Queue, Changes {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final String[] SUBJECTS = {"Printer on the 2nd floor prints blank pages", "VPN drops every hour",
        "Switch dead, no link on any port", "Mailbox full although nothing is in it", "Laptop does not wake up",
        "Cannot log in after the holiday", "Scanner to folder fails with an error that nobody has seen before here"};
    private static final String[] CUSTOMERS = {"Acme", "Bolt & Sons", "Cedar Hospital", "Dune Logistics GmbH & Co. KG"};
    private static final String[] LEVELS = {"tier-1", "tier-2", "tier-3", "onsite"};

    private final Map<Long, TicketRow> rows = new TreeMap<>();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    public final List<QueueModel.Question> asked = new CopyOnWriteArrayList<>();
    public volatile boolean failing;

    /** Believable rows in all stages, due times around {@link #NOW}. */
    public static FakeDesk of(int tickets) {
        FakeDesk desk = new FakeDesk();
        LongStream.range(0, tickets).forEach(n -> desk.put(desk.make(n)));
        return desk;
    }

    private TicketRow make(long n) {
        Stage stage = Stage.values()[(int) (n % Stage.values().length)];
        HoldKind hold = stage == Stage.IN_PROGRESS && n % 5 == 0 ? HoldKind.values()[(int) (n % 3)] : null;
        boolean counts = hold == null && stage != Stage.CLOSED && stage != Stage.VERIFYING && stage != Stage.MANAGER_DECISION;
        int level = (int) (n * 7 % 11) % 4;
        return new TicketRow(n, new UUID(7, n), (n % 9 == 0 ? "VAN2-" : "HQ-") + (1000 + n), SUBJECTS[(int) (n % SUBJECTS.length)],
                CUSTOMERS[(int) (n % CUSTOMERS.length)], "Ann", LEVELS[level], level, stage, stage == Stage.QUALIFYING && n % 2 == 0,
                Priority.values()[(int) (n % 4)], true, n % 4 == 0 ? null : n % 3 == 0 ? "mk" : "jo", hold,
                StandardProcedure.ALWAYS_OPEN, counts ? NOW.plus(Duration.ofMinutes((n * 37) % 500 - 90)) : null,
                counts ? NOW.minus(Duration.ofHours(3)) : null, Duration.ofHours(4).toMillis(),
                hold == null ? null : Duration.ofMinutes(n % 200).toMillis(), 20, 60, new BigDecimal("30.00"), new BigDecimal("90"), null, null, stage == Stage.VERIFYING && n % 2 == 0,
                stage == Stage.CLOSED && n % 3 == 0, n % 40 == 7, NOW.minus(Duration.ofHours(n % 90)), NOW.minus(Duration.ofMinutes(n)));
    }

    public synchronized void put(TicketRow row) {
        rows.put(row.row(), row);
    }

    public synchronized void remove(long row) {
        rows.remove(row);
    }

    /** Tells the listeners, as the store does: on a thread of its own. */
    public void tell(Set<UUID> tickets) {
        Change change = new Change(tickets, false, tickets.isEmpty());
        Thread.ofPlatform().start(() -> listeners.forEach(listener -> listener.accept(change)));
    }

    @Override
    public synchronized long[] index(View view, String search, Sort sort) {
        asked.add(new QueueModel.Question(view, search, sort));
        if (failing) {
            throw new IllegalStateException("The disk is gone");
        }
        Comparator<TicketRow> order = order(sort.column());
        return rows.values().stream().filter(row -> in(view, row))
                .filter(row -> (row.number() + " " + row.subject() + " " + row.customer()).toLowerCase(Locale.ROOT)
                        .contains(search.toLowerCase(Locale.ROOT)))
                .sorted((sort.descending() ? order.reversed() : order).thenComparing(TicketRow::row))
                .mapToLong(TicketRow::row).toArray();
    }

    @Override
    public synchronized List<TicketRow> rows(long[] numbers) {
        if (failing) {
            throw new IllegalStateException("The disk is gone");
        }
        return new ArrayList<>(LongStream.of(numbers).mapToObj(rows::get).filter(Objects::nonNull).toList());
    }

    @Override
    public Map<String, Long> held() {
        return Map.of();
    }

    @Override
    public synchronized Map<View, Long> counts(String technician) {
        Map<View, Long> counts = new HashMap<>();
        List<View> views = new ArrayList<>(List.of(View.Fixed.values()));
        views.add(new View.Mine(technician));
        for (String level : LEVELS) {
            views.add(new View.AtLevel(level));
        }
        views.forEach(view -> counts.put(view, rows.values().stream().filter(row -> in(view, row)).count()));
        return counts;
    }

    @Override
    public AutoCloseableSubscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static boolean in(View view, TicketRow row) {
        boolean open = row.stage() != Stage.CLOSED;
        return switch (view) {
            case View.Mine mine -> open && mine.technician().equals(row.holder());
            case View.AtLevel at -> open && row.level().equals(at.level());
            case View.Figure _ -> false;
            case View.Fixed fixed -> switch (fixed) {
                case OPEN -> open;
                case UNASSIGNED -> open && row.holder() == null;
                case WAITING -> row.hold() != null;
                case TO_VERIFY -> row.stage() == Stage.VERIFYING;
                case PAST_FRAME -> open && row.dueAt() != null && row.dueAt().isBefore(NOW);
                case MANAGER_DECISION -> row.stage() == Stage.MANAGER_DECISION;
                case NEEDS_A_LOOK -> row.needsALook();
                case CLOSED -> !open;
                case ALL -> true;
            };
        };
    }

    private static Comparator<TicketRow> order(Sort.Column column) {
        return switch (column) {
            case NUMBER -> Comparator.comparing(TicketRow::number);
            case SUBJECT -> Comparator.comparing(TicketRow::subject);
            case CUSTOMER -> Comparator.comparing(TicketRow::customer);
            case LEVEL -> Comparator.comparing(TicketRow::levelIndex);
            case STAGE -> Comparator.comparing(TicketRow::stage);
            case PRIORITY -> Comparator.comparing(TicketRow::priority);
            case HOLDER -> Comparator.comparing(row -> blankLast(row.holder()));
            case TIME_LEFT -> Comparator.comparing(row -> row.dueAt() == null ? Instant.MAX : row.dueAt());
            case EFFORT -> Comparator.comparing(TicketRow::effortMinutes);
            case RECEIVED -> Comparator.comparing(TicketRow::receivedAt);
            case LAST_ACTIVITY -> Comparator.comparing(TicketRow::lastActivityAt);
        };
    }

    private static String blankLast(@Nullable String holder) {
        return holder == null ? "\uffff" : holder;
    }
}
