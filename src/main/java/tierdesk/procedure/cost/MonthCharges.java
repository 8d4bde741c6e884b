package tierdesk.procedure.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tierdesk.procedure.event.EntryId;

/**
 * What a customer is charged for the work of one month. Included minutes go to billable work in the order in which it was recorded; what they
 * do not reach is charged. Each line is charged by how much it changes the whole month's charge, so that the charges of all lines, however
 * often an entry is corrected and in whichever month, add up to the charge of the entries as they stand in the end.
 */
public final class MonthCharges {

    private final int includedMinutes;
    private final Map<EntryId, CostLine> entries = new LinkedHashMap<>();
    private Totals totals = Totals.NOTHING;

    private MonthCharges(int includedMinutes) {
        this.includedMinutes = includedMinutes;
    }

    /**
     * @param lines of one customer, worked in one month, as they came to stand on statements
     * @param includedMinutes what the contract includes in that month
     */
    public static List<Charge> of(List<CostLine> lines, int includedMinutes) {
        MonthCharges month = new MonthCharges(includedMinutes);
        List<Charge> charges = new ArrayList<>(lines.size());
        lines.forEach(line -> charges.add(month.take(line)));
        return List.copyOf(charges);
    }

    private Charge take(CostLine line) {
        boolean known = entries.put(line.work(), line) != null;
        Totals before = totals;
        totals = known ? recounted() : before.plus(line, includedMinutes);
        return new Charge(line, totals.minutes - before.minutes, totals.included.subtract(before.included),
                totals.free.subtract(before.free), totals.charged.subtract(before.charged));
    }

    private Totals recounted() {
        Totals sum = Totals.NOTHING;
        for (CostLine line : entries.values()) {
            sum = sum.plus(line, includedMinutes);
        }
        return sum;
    }

    /** What the entries so far come to. */
    private record Totals(int minutes, BigDecimal included, BigDecimal free, BigDecimal charged) {

        static final Totals NOTHING = new Totals(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        /** With a further entry, as the line leaves it. */
        Totals plus(CostLine line, int includedMinutes) {
            if (line.kind() == CostLine.Kind.VENDOR_BILL) {
                return new Totals(minutes, included, free, charged.add(line.amount()));
            }
            BigDecimal worth = Money.ofMinutes(line.hourlyRate(), line.minutes());
            if (!line.billable()) {
                return new Totals(minutes, included, free.add(worth), charged);
            }
            int covered = Math.min(line.minutes(), Math.max(0, includedMinutes - minutes));
            BigDecimal toPay = Money.ofMinutes(line.hourlyRate(), line.minutes() - covered);
            return new Totals(minutes + covered, included.add(worth.subtract(toPay)), free, charged.add(toPay));
        }
    }
}
