package tierdesk.procedure.shop;

import java.time.LocalDate;

/**
 * Days on which somebody is away, the first and the last included.
 *
 * @param reason for colleagues; may be blank
 */
public record Absence(LocalDate from, LocalDate to, String reason) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
