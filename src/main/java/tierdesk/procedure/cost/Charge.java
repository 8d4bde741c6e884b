package tierdesk.procedure.cost;

import java.math.BigDecimal;

/**
 * What becomes of the amount of one line of the ledger: the three parts add up to it. Parts are negative where a correction takes something back.
 *
 * @param includedMinutes minutes that the contract's included hours pay for
 * @param included worth of these minutes
 * @param free worth of what is not billed
 * @param charged what the customer pays
 */
public record Charge(CostLine line, int includedMinutes, BigDecimal included, BigDecimal free, BigDecimal charged) {
}
