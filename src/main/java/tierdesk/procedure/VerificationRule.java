package tierdesk.procedure;

import java.time.Duration;

/**
 * How the client's word is obtained, and the one counted way out without it.
 *
 * @param byAnother somebody other than the fixer asks the client, where the shop has more than one technician
 * @param askWithin business time from "resolved" until the client is to be asked
 * @param attempts how often the client must have been tried before closing unverified
 * @param businessDays days with support hours that must lie between the first attempt and closing unverified
 */
public record VerificationRule(boolean byAnother, Duration askWithin, int attempts, int businessDays) {
}
