package tierdesk.procedure.shop;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a customer besides the procedure.
 *
 * @param rates by level id, per hour in the shop's currency; a level that is missing costs what the procedure says
 * @param includedMinutes hands-on minutes a month that are paid for already; 0 for none
 * @param costCap cost past which a ticket may be raised to the manager from any level; null for the procedure's own
 */
public record Contract(Map<String, BigDecimal> rates, int includedMinutes, @Nullable BigDecimal costCap) {

    /** Nothing but what the procedure says. */
    public static final Contract NONE = new Contract(Map.of(), 0, null);

    public Contract {
        rates = Map.copyOf(rates);
    }

    /** What an hour at a level costs this customer, where it is not what the procedure says. */
    public Optional<BigDecimal> rate(String level) {
        return Optional.ofNullable(rates.get(level));
    }
}
