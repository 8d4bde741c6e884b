package tierdesk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;
import tierdesk.desk.CostBook;
import tierdesk.journal.Shop;
import tierdesk.procedure.cost.ShiftLeft;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.event.ReferenceEvent.What;
import tierdesk.store.database.Reader;
import tierdesk.store.row.CostRow;
import tierdesk.store.row.QueueRow;
import tierdesk.store.row.ShiftRow;

/** What work costs, from the ledger's lines; each question reads the lines of the months it is about. */
final class StoredCostBook implements CostBook {

    private static final String JOURNAL_ORDER = " order by c.clockMillis, c.clockCounter, c.entry";

    private final Reader reader;
    private final ShopMemory shopMemory;

    StoredCostBook(Reader reader, ShopMemory shopMemory) {
        this.reader = reader;
        this.shopMemory = shopMemory;
    }

    @Override
    public Statement statement(String customer, YearMonth month) {
        Shop shop = shopMemory.shop();
        ZoneId zone = shop.zone();
        Set<String> names = shop.reference().namesOf(What.CUSTOMER, shop.customerNow(customer));
        List<Statement.Booked> lines = reader.read(session -> {
            Set<YearMonth> months = new TreeSet<>(Set.of(month));
            session.createSelectionQuery("select distinct c.workedAt from CostRow c where c.customer in :customers"
                            + " and c.bookedAt >= :from and c.bookedAt < :to", Instant.class)
                    .setParameter("customers", names)
                    .setParameter("from", begins(month, zone)).setParameter("to", begins(month.plusMonths(1), zone))
                    .getResultList()
                    .forEach(worked -> months.add(YearMonth.from(worked.atZone(zone))));
            return lines(session, names, months, zone);
        });
        return Statement.of(customer, month, zone, lines, of -> included(customer, of, zone));
    }

    private static List<Statement.Booked> lines(StatelessSession session, Set<String> customers, Collection<YearMonth> months, ZoneId zone) {
        List<Statement.Booked> lines = new ArrayList<>();
        for (YearMonth month : months) {
            session.createSelectionQuery("select c, r from CostRow c join QueueRow r on r.rowNo = c.rowNo where c.customer in :customers"
                            + " and c.workedAt >= :from and c.workedAt < :to" + JOURNAL_ORDER, Object[].class)
                    .setParameter("customers", customers)
                    .setParameter("from", begins(month, zone)).setParameter("to", begins(month.plusMonths(1), zone))
                    .getResultList()
                    .forEach(pair -> lines.add(((CostRow) pair[0]).as((QueueRow) pair[1])));
        }
        return lines;
    }

    @Override
    public List<String> customersIn(YearMonth month) {
        Shop shop = shopMemory.shop();
        ZoneId zone = shop.zone();
        return reader.read(session -> {
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (String moment : List.of("workedAt", "bookedAt")) {
                names.addAll(session.createSelectionQuery("select distinct c.customer from CostRow c where c." + moment + " >= :from and c."
                                + moment + " < :to", String.class)
                        .setParameter("from", begins(month, zone)).setParameter("to", begins(month.plusMonths(1), zone))
                        .getResultList());
            }
            return names.stream().map(shop::customerNow).sorted(String.CASE_INSENSITIVE_ORDER).distinct().toList();
        });
    }

    @Override
    public List<ShiftLeft> shiftLeft(LocalDate from, LocalDate to) {
        Shop shop = shopMemory.shop();
        return reader.read(session -> session.createSelectionQuery("select s, r from ShiftRow s join QueueRow r on r.rowNo = s.rowNo"
                        + " where s.closedAt >= :from and s.closedAt < :to order by s.closedAt desc, s.rowNo", Object[].class)
                .setParameter("from", from.atStartOfDay(shop.zone()).toInstant())
                .setParameter("to", to.plusDays(1).atStartOfDay(shop.zone()).toInstant())
                .getResultList()).stream()
                .map(pair -> ((ShiftRow) pair[0]).as((QueueRow) pair[1], shop))
                .toList();
    }

    /** What was agreed when the month had ended; in a month that goes on, what is agreed now. */
    private int included(String customer, YearMonth month, ZoneId zone) {
        return shopMemory.at(begins(month.plusMonths(1), zone).minusMillis(1)).customer(customer).map(known -> known.contract().includedMinutes()).orElse(0);
    }

    private static Instant begins(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
