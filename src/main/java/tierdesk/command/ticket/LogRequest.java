package tierdesk.command.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A request in the words of the command {@code log}, names as the person wrote them.
 *
 * @param subject what is wrong, in a line
 * @param customer the client organisation's name
 * @param requester the person's name
 * @param description all that is known
 * @param channel how it came in
 * @param impact high, medium or low
 * @param urgency high, medium or low
 */
record LogRequest(String subject, @Nullable String customer, @Nullable String requester,
        @Nullable String description, @Nullable String channel, @Nullable String impact, @Nullable String urgency) {
}
