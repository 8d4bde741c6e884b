package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.cost.ShiftLeft;
import tierdesk.procedure.event.ResolutionEvent.Lacked;
import tierdesk.procedure.ticket.Identification;
import tierdesk.procedure.ticket.Ticket;

/** A closed ticket of which somebody ticked that a lower level could have solved it. */
@Entity
@Table(name = "shift_left")
public class ShiftRow {

    private static final int NAME = 200;

    @Id
    long rowNo;
    Instant closedAt = Instant.EPOCH;
    @Column(length = NAME)
    String category = "";
    @Column(length = SortKeys.LENGTH)
    String level = "";
    @Column(length = SortKeys.LENGTH)
    String below = "";
    @Column(precision = 19, scale = Money.MOST_DECIMALS)
    BigDecimal belowRate = BigDecimal.ZERO;
    Lacked lacked = Lacked.KNOWLEDGE;
    int minutes;
    @Column(precision = 19, scale = Money.MOST_DECIMALS)
    BigDecimal cost = BigDecimal.ZERO;

    /** For Hibernate. */
    protected ShiftRow() {
    }

    /** Of a ticket that is closed so, at a level that has one below it. */
    static Optional<ShiftRow> of(long rowNo, Ticket ticket, Procedure procedure) {
        int level = procedure.indexOf(ticket.level());
        return ticket.closing().filter(closing -> closing.lowerLevelCouldHave() && closing.missing() != null && level > 0).map(closing -> {
            ShiftRow row = new ShiftRow();
            row.rowNo = rowNo;
            row.closedAt = closing.at().truncatedTo(ChronoUnit.MILLIS);
            row.category = SortKeys.cut(ticket.identification().map(Identification::category).orElse(""), NAME);
            row.level = SortKeys.cut(ticket.level(), SortKeys.LENGTH);
            row.below = SortKeys.cut(procedure.levels().get(level - 1).id(), SortKeys.LENGTH);
            row.belowRate = CostRow.kept(procedure.levels().get(level - 1).hourlyRate());
            row.lacked = Objects.requireNonNull(closing.missing());
            row.minutes = ticket.minutesAt(ticket.level());
            row.cost = CostRow.kept(ticket.costAt(ticket.level()));
            return row;
        });
    }

    /** With its ticket, at what the lower level costs its customer. */
    public ShiftLeft as(QueueRow ticket, Shop shop) {
        RowContent of = ticket.content();
        int decimals = shop.currencyDigits();
        BigDecimal rate = shop.customer(of.customer()).flatMap(known -> known.contract().rate(below)).orElse(belowRate);
        return new ShiftLeft(of.id(), of.number(), of.subject(), of.customer(), category, level, below, lacked, closedAt, minutes,
                cost.setScale(decimals, RoundingMode.HALF_UP), Money.rate(rate, decimals));
    }

    /** Everything it holds, to be compared. */
    List<Object> content() {
        return List.of(rowNo, closedAt, category, level, below, belowRate, lacked, minutes, cost);
    }
}
