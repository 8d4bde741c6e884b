package tierdesk.clock;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A holiday that falls on a date, and what it costs.
 *
 * @param date in the calendar's zone
 * @param name the holiday's
 * @param taken support hours that it takes away; zero where the date has none
 */
public record SkippedHoliday(LocalDate date, String name, Duration taken) {}
