package tierdesk.procedure;

import java.time.Duration;

/**
 * @param suggestedFromLevel index of the first level at which a spent frame suggests the vendor
 * @param askAgainEvery business time between reminders once the vendor's promise has passed
 */
public record VendorRule(int suggestedFromLevel, Duration askAgainEvery) {
}
