package tierdesk.ui.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days that are counted. */
enum Period {
    DAYS_30,
    DAYS_90,
    YEAR,
    ALL,
    CHOSEN;

    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int TWELVE_MONTHS = 12;

    /** Its first day, counted back from the present one; null where it has none of its own. */
    @Nullable LocalDate from(LocalDate today) {
        return switch (this) {
            case DAYS_30 -> today.minusDays(MONTH - 1L);
            case DAYS_90 -> today.minusDays(QUARTER - 1L);
            case YEAR -> today.minusMonths(TWELVE_MONTHS).plusDays(1);
            case ALL, CHOSEN -> null;
        };
    }
}
