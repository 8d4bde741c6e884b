package tierdesk.procedure;

/** How a request came in, or how a client was asked. Procedure step 1. */
public enum Channel {
    PHONE,
    EMAIL,
    WALK_IN,
    ON_SITE,
    MONITORING,
    IMPORT
}
