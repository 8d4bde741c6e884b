package tierdesk.procedure.ticket;

import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Urgency;

/** What step 3 found out. */
public record Identification(
        String category, Impact impact, Urgency urgency, Priority priority, String asset, String description) {
}
