package tierdesk.store.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.Step;
import tierdesk.desk.figure.TicketFigure;
import tierdesk.procedure.Priority;

/** What a ticket comes to, in its table. */
@Entity
@Table(name = "ticket_figure")
public class FigureLine {

    private static final int NAME = 200;
    private static final int LEVEL = 60;
    private static final int WAY = 4000;

    @Id
    long rowNo;
    Instant receivedAt = Instant.EPOCH;
    @Nullable Instant closedAt;
    @Column(length = NAME)
    String customer = "";
    @Column(length = NAME)
    String category = "";
    Priority priority = Priority.P3;
    @Column(length = LEVEL)
    String level = "";
    @Column(length = LEVEL)
    String startedAt = "";
    boolean startedLowest;
    boolean climbed;
    boolean reopened;
    boolean rejected;
    boolean pingPong;
    boolean vendor;
    boolean unverified;
    boolean conforming;
    @Nullable Long qualifyMillis;
    long qualifyWithinMillis;
    @Nullable Long resolveMillis;
    long contractMillis;
    @Column(precision = 18, scale = 2)
    BigDecimal cost = BigDecimal.ZERO;
    @Column(length = WAY)
    String way = "";

    /** For Hibernate. */
    protected FigureLine() {
    }

    FigureLine(long rowNo, TicketFigure figure) {
        this.rowNo = rowNo;
        this.receivedAt = figure.receivedAt();
        this.closedAt = figure.closedAt();
        this.customer = cut(figure.customer(), NAME);
        this.category = cut(figure.category(), NAME);
        this.priority = figure.priority();
        this.level = cut(figure.level(), LEVEL);
        this.startedAt = cut(figure.startedAt(), LEVEL);
        this.startedLowest = figure.startedRank() == 0;
        this.climbed = figure.highestRank() > figure.startedRank();
        this.reopened = figure.reopened();
        this.rejected = figure.rejected();
        this.pingPong = figure.pingPong();
        this.vendor = figure.vendor();
        this.unverified = figure.unverified();
        this.conforming = figure.conforming();
        this.qualifyMillis = millis(figure.qualified());
        this.qualifyWithinMillis = figure.qualifyWithin().toMillis();
        this.resolveMillis = millis(figure.resolved());
        this.contractMillis = figure.contract().toMillis();
        this.cost = figure.cost();
        this.way = cut(Step.join(figure.way()), WAY);
    }

    static @Nullable Long millis(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis();
    }

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
