package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.ticket.AlertState;

/** An alert of an open ticket that nobody has acknowledged. */
@Entity
@Table(name = "alert_row")
@IdClass(AlertLine.Key.class)
public class AlertLine {

    @Id
    long rowNo;
    @Id
    @Column(length = 200)
    String alertKey = "";
    Instant raisedAt = Instant.EPOCH;
    Instant crossedAt = Instant.EPOCH;
    @Nullable Instant snoozedUntil;

    /** For Hibernate. */
    protected AlertLine() {
    }

    AlertLine(long rowNo, AlertState alert) {
        this.rowNo = rowNo;
        this.alertKey = SortKeys.cut(alert.key(), 200);
        this.raisedAt = alert.raisedAt();
        this.crossedAt = alert.crossedAt();
        this.snoozedUntil = alert.snoozedUntil();
    }

    /** What tells alerts apart. */
    public record Key(long rowNo, String alertKey) {
    }
}
