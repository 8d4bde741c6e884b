package tierdesk.procedure.cost;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a customer is told about one month: its work and bills, and corrections that were recorded in it, of whichever month. A correction of an
 * earlier month's work changes that month's charge; the difference stands in the month of the correction, so that a statement that was given to
 * the customer stays true.
 *
 * @param zone in which days and months begin
 * @param items in the journal's order
 * @param includedMinutes what the contract includes in this month
 */
public record Statement(String customer, YearMonth month, ZoneId zone, List<Item> items, int includedMinutes) {

    public Statement {
        items = List.copyOf(items);
    }

    /** A line of the ledger, and the ticket it is about. */
    public record Booked(UUID ticket, String number, String subject, CostLine line) {
    }

    /** A line, and what becomes of its amount. */
    public record Item(Booked booked, Charge charge) {

        public CostLine line() {
            return booked.line();
        }
    }

    /**
     * @param booked lines of the customer in the journal's order: at least those worked in any month of which a line was worked or recorded in this one
     * @param included minutes that the contract includes, by month
     */
    public static Statement of(String customer, YearMonth month, ZoneId zone, List<Booked> booked, ToIntFunction<YearMonth> included) {
        Map<YearMonth, List<Booked>> worked = new TreeMap<>();
        booked.forEach(line -> worked.computeIfAbsent(worked(line.line(), zone), first -> new ArrayList<>()).add(line));
        List<Item> items = new ArrayList<>();
        worked.forEach((of, lines) -> {
            lines.sort(Comparator.comparing(line -> bookedIn(line.line(), zone)));
            List<Charge> charges = MonthCharges.of(lines.stream().map(Booked::line).toList(), included.applyAsInt(of));
            for (int i = 0; i < charges.size(); i++) {
                if (bookedIn(lines.get(i).line(), zone).equals(month)) {
                    items.add(new Item(lines.get(i), charges.get(i)));
                }
            }
        });
        items.sort(Comparator.comparing(item -> item.line().kind() == CostLine.Kind.CORRECTION ? item.line().bookedAt() : item.line().workedAt()));
        return new Statement(customer, month, zone, items, included.applyAsInt(month));
    }

    /** The month whose work or bill a line is about. */
    public static YearMonth worked(CostLine line, ZoneId zone) {
        return YearMonth.from(line.workedAt().atZone(zone));
    }

    /** The month on whose statement it stands. */
    public static YearMonth bookedIn(CostLine line, ZoneId zone) {
        YearMonth worked = worked(line, zone);
        YearMonth recorded = YearMonth.from(line.bookedAt().atZone(zone));
        return line.kind() == CostLine.Kind.CORRECTION && recorded.isAfter(worked) ? recorded : worked;
    }

    /** Minutes of this month's own work that the contract's included hours pay for. */
    public int usedMinutes() {
        return items.stream().filter(item -> worked(item.line(), zone).equals(month)).mapToInt(item -> item.charge().includedMinutes()).sum();
    }

    public int leftMinutes() {
        return includedMinutes - usedMinutes();
    }

    public int minutes() {
        return items.stream().mapToInt(item -> item.line().change()).sum();
    }

    /** What it all is worth: the sum of what is included, not billed, and charged. */
    public BigDecimal worth() {
        return sum(item -> item.line().amount());
    }

    public BigDecimal included() {
        return sum(item -> item.charge().included());
    }

    /** Worth of what is not billed. */
    public BigDecimal free() {
        return sum(item -> item.charge().free());
    }

    /** What the customer pays; negative where corrections give back more than the month costs. */
    public BigDecimal charged() {
        return sum(item -> item.charge().charged());
    }

    private BigDecimal sum(Function<Item, BigDecimal> part) {
        return items.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
