package tierdesk.store.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.TicketFigure;

/** What a ticket took at a level, in its table. */
@Entity
@Table(name = "level_figure")
@IdClass(LevelFigureLine.Key.class)
public class LevelFigureLine {

    private static final int LEVEL = 60;

    @Id
    long rowNo;
    @Id
    @Column(length = LEVEL)
    String level = "";
    @Nullable Long spentMillis;
    long allowedMillis;
    int minutes;
    @Column(precision = 18, scale = 2)
    BigDecimal cost = BigDecimal.ZERO;

    /** For Hibernate. */
    protected LevelFigureLine() {
    }

    LevelFigureLine(long rowNo, TicketFigure.AtLevel at) {
        this.rowNo = rowNo;
        this.level = FigureLine.cut(at.level(), LEVEL);
        this.spentMillis = FigureLine.millis(at.spent());
        this.allowedMillis = at.allowed().toMillis();
        this.minutes = at.minutes();
        this.cost = at.cost();
    }

    /** What tells the lines apart. */
    public record Key(long rowNo, String level) {
    }
}
