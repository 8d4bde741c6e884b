package tierdesk.procedure.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tierdesk.procedure.rule.Refusal;

/**
 * Amounts of money are exact decimals in the shop's currency. There is one rounding: minutes at a rate give an amount rounded half up to
 * the currency's minor units, once a work entry; sums of entries are then exact, and are the sums of what is shown.
 */
public final class Money {

    /** No currency has more (ISO 4217). */
    public static final int MOST_DECIMALS = 4;

    /** More than anything a help desk bills. */
    private static final BigDecimal MOST = new BigDecimal("999999999");

    /** Where a rate does not say in which currency it was agreed. */
    private static final int USUAL_DECIMALS = 2;

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private Money() {
    }

    /** What so many minutes cost, with as many decimals as the rate is written with. */
    public static BigDecimal ofMinutes(BigDecimal hourlyRate, int minutes) {
        return hourlyRate.multiply(BigDecimal.valueOf(minutes)).divide(MINUTES_PER_HOUR, hourlyRate.scale(), RoundingMode.HALF_UP);
    }

    /** A rate as it is recorded: with its currency's decimals. */
    public static BigDecimal rate(BigDecimal rate, int decimals) {
        return rate.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A rate of which nobody recorded the currency. */
    public static BigDecimal usualRate(BigDecimal rate) {
        return rate.setScale(Math.clamp(rate.scale(), USUAL_DECIMALS, MOST_DECIMALS), RoundingMode.HALF_UP);
    }

    /** Why an amount or a rate cannot be: negative, too large for a ledger, or finer than the currency. */
    public static Optional<Refusal> refusal(BigDecimal amount, int decimals) {
        if (amount.signum() < 0) {
            return Optional.of(Refusal.of(Refusal.Key.AMOUNT_NEGATIVE));
        }
        if (amount.compareTo(MOST) > 0) {
            return Optional.of(Refusal.of(Refusal.Key.AMOUNT_TOO_LARGE, MOST));
        }
        return amount.stripTrailingZeros().scale() > decimals
                ? Optional.of(Refusal.of(Refusal.Key.AMOUNT_DECIMALS, decimals))
                : Optional.empty();
    }
}
