package tierdesk.procedure;

/** Where a ticket stands in the procedure (PROCEDURE.md), apart from its level. */
public enum Stage {
    /** Steps 1 and 2: the request is a ticket with a number. */
    RECEIVED,
    /** Step 3: customer, category, impact, urgency and description are known. */
    IDENTIFIED,
    /** Steps 4, 9, 14, 19: can this level resolve it? Also while a hand-over waits to be accepted. */
    QUALIFYING,
    /** Steps 5, 10, 15, 20. */
    IN_PROGRESS,
    /** Steps 6, 11, 16, 21: resolved, the client's word is awaited or just given. */
    VERIFYING,
    /** Steps 7, 12, 17, 22, or by the manager's decision. */
    CLOSED,
    /** After step 22 has failed, at the third reopening, or past the cost cap. */
    MANAGER_DECISION;

    public boolean open() {
        return this != CLOSED;
    }
}
