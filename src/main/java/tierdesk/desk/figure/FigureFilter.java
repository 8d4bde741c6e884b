package tierdesk.desk.figure;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Priority;

/**
 * Which tickets are counted.
 *
 * @param from the first day on which a request may have come in; null for any
 * @param to the last such day; null for any
 * @param zone whose days these are
 * @param customer the client organisation; null for any
 * @param category null for any
 * @param priority null for any
 */
public record FigureFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        ZoneId zone,
        @Nullable String customer,
        @Nullable String category,
        @Nullable Priority priority) {

    /** Every ticket there is. */
    public static FigureFilter all(ZoneId zone) {
        return new FigureFilter(null, null, zone, null, null, null);
    }

    /** The tickets whose requests came in on these days. */
    public static FigureFilter days(@Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        return new FigureFilter(from, to, zone, null, null, null);
    }
}
