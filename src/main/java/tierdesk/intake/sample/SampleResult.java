package tierdesk.intake.sample;

/**
 * What was made.
 *
 * @param entries of the journal, the shop's own data included
 */
public record SampleResult(int tickets, long entries) {
}
