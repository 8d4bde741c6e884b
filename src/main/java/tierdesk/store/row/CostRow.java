package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tierdesk.journal.CostLines;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.event.EntryId;

/** A line of the ledger, beside the ticket's customer and the entry's place in the journal's order. */
@Entity
@Table(name = "cost_line")
@IdClass(CostRow.Key.class)
public class CostRow {

    private static final int ENTRY = 40;
    private static final int NAME = 200;
    private static final int TEXT = 400;

    @Id
    long rowNo;
    @Id
    @Column(length = ENTRY)
    String entry = "";
    @Column(length = ENTRY)
    String work = "";
    CostLine.Kind kind = CostLine.Kind.WORK;
    @Column(length = NAME)
    String customer = "";
    @Column(length = SortKeys.LENGTH)
    String level = "";
    @Column(length = NAME)
    String workedBy = "";
    Instant bookedAt = Instant.EPOCH;
    Instant workedAt = Instant.EPOCH;
    long clockMillis;
    int clockCounter;
    int minutes;
    int changed;
    boolean billable;
    @Column(precision = 19, scale = Money.MOST_DECIMALS)
    BigDecimal hourlyRate = BigDecimal.ZERO;
    byte decimals;
    @Column(precision = 19, scale = Money.MOST_DECIMALS)
    BigDecimal amount = BigDecimal.ZERO;
    @Column(length = TEXT)
    String text = "";

    /** For Hibernate. */
    protected CostRow() {
    }

    private CostRow(long rowNo, String customer, CostLine line, HybridTime time) {
        this.rowNo = rowNo;
        this.entry = line.entry().toString();
        this.work = line.work().toString();
        this.kind = line.kind();
        this.customer = SortKeys.cut(customer, NAME);
        this.level = SortKeys.cut(line.level(), SortKeys.LENGTH);
        this.workedBy = SortKeys.cut(line.by(), NAME);
        this.bookedAt = line.bookedAt().truncatedTo(ChronoUnit.MILLIS);
        this.workedAt = line.workedAt().truncatedTo(ChronoUnit.MILLIS);
        this.clockMillis = time.millis();
        this.clockCounter = time.counter();
        this.minutes = line.minutes();
        this.changed = line.change();
        this.billable = line.billable();
        this.hourlyRate = kept(line.hourlyRate());
        this.decimals = (byte) Math.max(line.amount().scale(), 0);
        this.amount = kept(line.amount());
        this.text = SortKeys.cut(line.text(), TEXT);
    }

    /** All of a ticket, in the journal's order. */
    static List<CostRow> of(long rowNo, FoldedTicket folded) {
        List<CostLine> lines = CostLines.of(folded);
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<EntryId, HybridTime> times = new HashMap<>();
        folded.history().forEach(entry -> times.put(entry.id(), entry.time()));
        return lines.stream().map(line -> new CostRow(rowNo, folded.ticket().customer(), line,
                Objects.requireNonNull(times.get(line.entry()), "a line is booked by an entry"))).toList();
    }

    /** As columns hold amounts. */
    static BigDecimal kept(BigDecimal amount) {
        return amount.setScale(Money.MOST_DECIMALS, RoundingMode.HALF_UP);
    }

    public long rowNo() {
        return rowNo;
    }

    /** With the ticket that it is about. */
    public Statement.Booked as(QueueRow ticket) {
        RowContent of = ticket.content();
        return new Statement.Booked(of.id(), of.number(), of.subject(), line());
    }

    private CostLine line() {
        return new CostLine(EntryId.parse(entry), EntryId.parse(work), kind, level, workedBy, bookedAt, workedAt, minutes, changed, billable,
                hourlyRate.setScale(decimals, RoundingMode.HALF_UP), amount.setScale(decimals, RoundingMode.HALF_UP), text);
    }

    /** Everything it holds, to be compared. */
    List<Object> content() {
        return List.of(rowNo, entry, work, kind, customer, level, workedBy, bookedAt, workedAt, clockMillis, clockCounter, minutes, changed,
                billable, hourlyRate, decimals, amount, text);
    }

    /** What tells lines apart. */
    public record Key(long rowNo, String entry) {
    }
}
