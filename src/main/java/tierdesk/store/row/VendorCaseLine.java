package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tierdesk.desk.VendorCaseList.Place;
import tierdesk.desk.VendorCaseList.VendorCaseRow;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.ticket.VendorCase;

/** An open vendor case of an open ticket, and when the vendor's answer is due. */
@Entity
@Table(name = "vendor_case")
@IdClass(VendorCaseLine.Key.class)
public class VendorCaseLine {

    private static final int LENGTH = 200;

    /** Where no support hours ever get to the end of the time to ask again. */
    private static final Instant NEVER = Instant.ofEpochMilli(1L << 60);

    @Id
    long rowNo;
    @Id
    @Column(length = SortKeys.LENGTH)
    String caseId = "";
    @Column(length = LENGTH)
    String vendor = "";
    @Column(length = LENGTH)
    String product = "";
    @Column(length = LENGTH)
    String caseNumber = "";
    @Column(length = LENGTH)
    String contact = "";
    Instant askedAt = Instant.EPOCH;
    Instant dueAt = Instant.EPOCH;
    boolean promised;

    /** For Hibernate. */
    protected VendorCaseLine() {
    }

    /** @param frame of the vendor's answer */
    VendorCaseLine(long rowNo, VendorCase known, Frame frame) {
        Instant promise = known.promisedAt();
        this.rowNo = rowNo;
        this.caseId = SortKeys.cut(known.id(), SortKeys.LENGTH);
        this.vendor = SortKeys.cut(known.vendor(), LENGTH);
        this.product = SortKeys.cut(known.product(), LENGTH);
        this.caseNumber = SortKeys.cut(known.caseNumber(), LENGTH);
        this.contact = SortKeys.cut(known.contact(), LENGTH);
        this.askedAt = known.askedAt().truncatedTo(ChronoUnit.MILLIS);
        this.dueAt = frame.reachable() ? frame.due().truncatedTo(ChronoUnit.MILLIS) : NEVER;
        this.promised = promise != null && promise.isAfter(known.contactedAt());
    }

    /** As the list shows it, with what the queue knows of its ticket. */
    public VendorCaseRow as(QueueRow ticket) {
        RowContent of = ticket.content();
        return new VendorCaseRow(of.id(), of.number(), of.subject(), of.customer(), of.level(), vendor, product, caseNumber, contact, askedAt,
                dueAt, promised, new Place(dueAt, rowNo, caseId));
    }

    /** Everything it holds, to be compared. */
    List<Object> content() {
        return List.of(rowNo, caseId, vendor, product, caseNumber, contact, askedAt, dueAt, promised);
    }

    /** What tells the cases of all tickets apart. */
    public record Key(long rowNo, String caseId) {
    }
}
