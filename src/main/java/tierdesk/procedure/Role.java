package tierdesk.procedure;

/** What a person may do at the desk, in rising order: a manager may do all that a lead may, a lead all that a technician may. */
public enum Role {
    TECHNICIAN,
    LEAD,
    MANAGER;

    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
