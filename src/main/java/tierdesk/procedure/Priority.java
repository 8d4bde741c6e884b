package tierdesk.procedure;

/** Rank of a ticket among others; P1 first. Follows from impact and urgency by {@link Procedure#priority}. */
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
