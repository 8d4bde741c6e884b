package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A warning or breach that was raised, for the figures of the days. */
@Entity
@Table(name = "alert_raised")
@IdClass(LineKey.class)
public class RaisedLine {

    @Id
    long rowNo;
    @Id
    @Column(length = LineKey.LENGTH)
    String alertKey = "";
    Instant raisedAt = Instant.EPOCH;
    @Column(length = SortKeys.LENGTH)
    String level = "";
    boolean breach;

    /** For Hibernate. */
    protected RaisedLine() {
    }

    RaisedLine(long rowNo, String alertKey, Instant raisedAt, String level, boolean breach) {
        this.rowNo = rowNo;
        this.alertKey = SortKeys.cut(alertKey, LineKey.LENGTH);
        this.raisedAt = raisedAt;
        this.level = SortKeys.cut(level, SortKeys.LENGTH);
        this.breach = breach;
    }

    /** Everything it holds, to be compared. */
    List<Object> content() {
        return List.of(rowNo, alertKey, raisedAt, level, breach);
    }
}
