package tierdesk.store.queue;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tierdesk.desk.Queue;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.desk.figure.Figures;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.store.database.Reader;
import tierdesk.store.row.CountKey;
import tierdesk.store.row.SortKeys;
import tierdesk.store.row.ViewCount;
import tierdesk.store.search.RowSet;
import tierdesk.store.search.TextSearch;

/** The queue from its indexes: row numbers in order as they are read, pages of rows by number, counts that are kept. */
public final class StoredQueue implements Queue {

    private static final int PAGE = 200;

    private static final String ROWS = """
            select new tierdesk.desk.TicketRow(
                rowNo, content.id, content.number, content.subject, content.customer, content.requester,
                content.level, content.levelIndex, content.stage, content.handOverPending, content.priority, content.identified,
                content.holder, content.hold, content.calendar, content.dueAt, content.frameStart, content.allowedMillis,
                content.leftMillis, content.effortMinutes, content.effortAllowedMinutes, content.levelCost, content.levelRate, content.nextLevel, content.nextRate, content.verified, content.unverifiedClose,
                content.needsALook, content.receivedAt, content.lastActivityAt)
            from QueueRow where rowNo in (:numbers)""";

    private final Reader reader;
    private final Supplier<Shop> shop;
    private final InstantSource wall;
    private final TextSearch text;
    private final Figures figures;

    public StoredQueue(Reader reader, Supplier<Shop> shop, InstantSource wall, TextSearch text, Figures figures) {
        this.reader = reader;
        this.shop = shop;
        this.wall = wall;
        this.text = text;
        this.figures = figures;
    }

    @Override
    public long[] index(View view, String search, Sort sort) {
        return search.isBlank() ? index(view, sort) : searched(view, search, sort);
    }

    private long[] index(View view, Sort sort) {
        return switch (view) {
            case View.Fixed fixed when fixed == View.Fixed.ALL -> all(sort);
            case View.Figure figure -> among(View.Fixed.ALL, behind(figure), sort);
            default -> one(query(view, sort.column()), sort.descending());
        };
    }

    private long[] searched(View view, String search, Sort sort) {
        RowSet found = text.find(search);
        return numberFirst(view instanceof View.Figure figure
                ? among(View.Fixed.ALL, found.and(behind(figure)), sort)
                : among(view, found, sort), search);
    }

    private RowSet behind(View.Figure figure) {
        return RowSet.of(figures.behind(figure.filter(), figure.behind()));
    }

    /** Those tickets of a view that are among these. */
    private long[] among(View view, RowSet found, Sort sort) {
        return found.size() > SearchedView.FEW ? SearchedView.many(index(view, sort), found) : few(view, found, sort);
    }

    private long[] few(View view, RowSet found, Sort sort) {
        List<String> keys = Order.by(sort.column()).columns();
        ViewQuery query = query(view == View.Fixed.ALL ? View.Fixed.OPEN : view, sort.column());
        return reader.scan(connection -> (view == View.Fixed.ALL
                ? SearchedView.few(connection, found, "true", List.of(), keys)
                : SearchedView.few(connection, found, query.where(), query.values(), keys)).toArray(sort.descending()));
    }

    /** Who types a ticket's number wants that ticket. */
    private long[] numberFirst(long[] numbers, String search) {
        long[] typed = reader.read(session -> session.createSelectionQuery(
                        "select rowNo from QueueRow where content.closed in (false, true) and content.numberKey = :key", Long.class)
                .setParameter("key", SortKeys.number(search))
                .getResultList()).stream().mapToLong(Long::longValue).toArray();
        for (int i = 1; typed.length == 1 && i < numbers.length; i++) {
            if (numbers[i] == typed[0]) {
                System.arraycopy(numbers, 0, numbers, 1, i);
                numbers[0] = typed[0];
            }
        }
        return numbers;
    }

    private ViewQuery query(View view, Sort.Column column) {
        return ViewQuery.of(view, column, shop.get(), wall.instant());
    }

    private long[] one(ViewQuery query, boolean descending) {
        return reader.scan(connection -> {
            LongList numbers = new LongList();
            try (OrderedRows rows = OrderedRows.of(connection, query, List.of())) {
                while (rows.next()) {
                    numbers.add(rows.number());
                }
            }
            return numbers.toArray(descending);
        });
    }

    /** Open and closed tickets lie apart in every index: both are read in order, and zipped. */
    private long[] all(Sort sort) {
        List<String> keys = Order.by(sort.column()).columns();
        ViewQuery open = query(View.Fixed.OPEN, sort.column());
        ViewQuery closed = query(View.Fixed.CLOSED, sort.column());
        return reader.scan(one -> reader.scan(other -> {
            try (OrderedRows a = OrderedRows.of(one, open, keys); OrderedRows b = OrderedRows.of(other, closed, keys)) {
                return OrderedRows.zip(a, b).toArray(sort.descending());
            }
        }));
    }

    @Override
    public List<TicketRow> rows(long[] numbers) {
        Map<Long, TicketRow> found = HashMap.newHashMap(numbers.length);
        List<Long> wanted = LongStream.of(numbers).boxed().toList();
        reader.read(session -> {
            for (int from = 0; from < wanted.size(); from += PAGE) {
                session.createSelectionQuery(ROWS, TicketRow.class)
                        .setParameterList("numbers", wanted.subList(from, Math.min(from + PAGE, wanted.size())))
                        .getResultList()
                        .forEach(row -> found.put(row.row(), row));
            }
            return found;
        });
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Map<View, Long> counts(String technician) {
        Map<String, Long> kept = reader.read(session -> session.createSelectionQuery("from ViewCount", ViewCount.class).getResultStream()
                .collect(Collectors.toMap(ViewCount::viewKey, ViewCount::tickets)));
        Map<View, Long> counts = new LinkedHashMap<>();
        counts.put(new View.Mine(technician), kept.getOrDefault(CountKey.holder(technician), 0L));
        for (String level : levels()) {
            counts.put(new View.AtLevel(level), kept.getOrDefault(CountKey.level(level), 0L));
        }
        for (View.Fixed view : View.Fixed.values()) {
            counts.put(view, view == View.Fixed.PAST_FRAME ? pastFrame() : kept.getOrDefault(CountKey.of(view), 0L));
        }
        return counts;
    }

    @Override
    public Map<String, Long> held() {
        return reader.read(session -> session.createSelectionQuery("from ViewCount where viewKey like :holders and tickets > 0", ViewCount.class)
                .setParameter("holders", CountKey.holder("") + "%")
                .getResultStream()
                .collect(Collectors.toMap(count -> count.viewKey().substring(CountKey.holder("").length()), ViewCount::tickets)));
    }

    private Set<String> levels() {
        return shop.get().procedures().stream().flatMap(procedure -> procedure.levels().stream()).map(Level::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Time moves it without anything being recorded: counted in the index, along the tickets that are late. */
    private long pastFrame() {
        return reader.read(session -> session.createSelectionQuery(
                        "select count(*) from QueueRow where content.closed = false and content.timeKey <= :now", Long.class)
                .setParameter("now", wall.millis())
                .getSingleResult());
    }
}
