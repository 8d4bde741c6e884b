package tierdesk.procedure;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * One level of support in a procedure, and what a ticket may cost there.
 *
 * @param id stable for ever, in events and rows; never shown ({@code tier-1})
 * @param name what people read ({@code Tier 1})
 * @param palette the colour and shape it is drawn in, 1 to {@link #PALETTES} ({@code -tier-1-emphasis} …); see LOOK.md
 * @param hourlyRate what an hour there costs the client, in the shop's currency
 * @param effortBox hands-on time prescribed at priority P3
 * @param elapsedFrame business time from hand-over prescribed at priority P3
 * @param qualifyWithin business time from hand-over until the level has qualified it, at priority P3
 */
public record Level(
        String id,
        String name,
        int palette,
        BigDecimal hourlyRate,
        Duration effortBox,
        Duration elapsedFrame,
        Duration qualifyWithin) {

    /** So many colours, each with its shape, are told apart by everybody; no procedure has more levels. */
    public static final int PALETTES = 7;
}
