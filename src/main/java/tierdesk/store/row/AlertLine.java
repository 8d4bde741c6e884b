package tierdesk.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.alert.Audience;
import tierdesk.procedure.ticket.AlertState;

/** An alert of an open ticket that still says something, and who hears it. */
@Entity
@Table(name = "alert_row")
@IdClass(LineKey.class)
public class AlertLine {

    /** Breaches come before warnings. */
    static final byte BREACH = 0;
    static final byte WARNING = 1;

    @Id
    long rowNo;
    @Id
    @Column(length = LineKey.LENGTH)
    String alertKey = "";
    byte alertRank;
    Instant raisedAt = Instant.EPOCH;
    Instant crossedAt = Instant.EPOCH;
    @Nullable Instant snoozedUntil;
    boolean listOnly;
    @Nullable String heardHolder;
    @Nullable String heardLevel;
    boolean heardManager;

    /** For Hibernate. */
    protected AlertLine() {
    }

    AlertLine(long rowNo, AlertKey key, AlertState alert, Audience audience) {
        this.rowNo = rowNo;
        this.alertKey = SortKeys.cut(alert.key(), LineKey.LENGTH);
        this.alertRank = key.threshold().spent() ? BREACH : WARNING;
        this.raisedAt = alert.raisedAt();
        this.crossedAt = alert.crossedAt();
        this.snoozedUntil = alert.snoozedUntil();
        this.listOnly = audience.listOnly();
        this.heardHolder = SortKeys.cutOrNull(audience.holder(), SortKeys.LENGTH);
        this.heardLevel = SortKeys.cutOrNull(audience.level(), SortKeys.LENGTH);
        this.heardManager = audience.manager();
    }

    /** As the list shows it, with what the queue knows of its ticket. */
    public AlertRow as(QueueRow ticket) {
        RowContent of = ticket.content();
        return new AlertRow(of.id(), of.number(), of.subject(), of.customer(), of.level(), of.levelIndex(), alertKey, raisedAt, crossedAt,
                new Audience(heardHolder, heardLevel, heardManager, listOnly), snoozedUntil);
    }

    /** Everything it holds, to be compared. */
    List<@Nullable Object> content() {
        return Arrays.asList(rowNo, alertKey, alertRank, raisedAt, crossedAt, snoozedUntil, listOnly, heardHolder, heardLevel, heardManager);
    }
}
