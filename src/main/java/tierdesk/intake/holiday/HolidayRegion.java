package tierdesk.intake.holiday;

import java.util.List;

/**
 * A country, or a region of one, with holidays of its own.
 *
 * @param code such as {@code de}, {@code de-by}, {@code de-by-mu}: the country, and the regions down from it
 * @param name in the language that was asked for
 * @param parts the regions within it, by name
 */
public record HolidayRegion(String code, String name, List<HolidayRegion> parts) {

    /** Keeps its own copy of the parts. */
    public HolidayRegion {
        parts = List.copyOf(parts);
    }
}
