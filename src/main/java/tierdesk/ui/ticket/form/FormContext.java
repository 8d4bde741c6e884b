package tierdesk.ui.ticket.form;

import java.time.Instant;
import java.util.Map;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.model.Situation;

/**
 * What a form is filled from when it opens.
 *
 * @param held how many open tickets each technician holds, as far as it was read
 * @param timedMinutes what the ticket's timer has counted and nobody has booked yet
 */
public record FormContext(Situation situation, Messages messages, Formats formats, Instant now, int timedMinutes, Map<String, Long> held) {
}
