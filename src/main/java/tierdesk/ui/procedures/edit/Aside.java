package tierdesk.ui.procedures.edit;

/** What stands beside the fields. */
public enum Aside {
    /** The ways of a ticket, and what is its own. */
    FLOW,
    /** Moving open tickets to the saved version. */
    MOVE
}
