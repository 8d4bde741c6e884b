package tierdesk.procedure.rule;

import tierdesk.procedure.Role;

/**
 * Who does something at the desk.
 *
 * @param id technician's id, or {@link #DESK}'s
 */
public record Actor(String id, Role role) {

    /** The desk itself: alerts, escalation by itself. */
    public static final Actor DESK = new Actor("desk", Role.TECHNICIAN);

    /** The desk as it makes a new shop, before anybody is there who could. */
    public static final Actor SET_UP = new Actor(DESK.id(), Role.MANAGER);

    /** No person acts. */
    public boolean isDesk() {
        return id.equals(DESK.id());
    }
}
