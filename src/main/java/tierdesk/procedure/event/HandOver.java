package tierdesk.procedure.event;

/**
 * The packet that goes with a ticket to another level: enough to go on without asking. No part is blank except where said.
 *
 * @param symptom what the client sees
 * @param tried what was tried, and the result of each
 * @param access how the next level gets to the system; blank when nothing special is needed
 * @param impactNow whom it hurts now
 * @param reason why it moves now
 */
public record HandOver(String symptom, String tried, String access, String impactNow, String reason) {
}
