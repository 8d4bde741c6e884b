package tierdesk.ui.work;

/**
 * Background work that failed and that nobody expected to.
 *
 * @param title what was being done, in the person's language
 * @param cause why it failed; the log has it already
 * @param retry starts the same work again
 */
public record Failure(String title, Exception cause, Runnable retry) {
}
