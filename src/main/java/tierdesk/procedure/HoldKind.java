package tierdesk.procedure;

/** Whom or what a ticket waits for. Which kinds stop the time frames is the procedure's to say. */
public enum HoldKind {
    CLIENT,
    VENDOR,
    PARTS
}
