package tierdesk.procedure.event;

/**
 * An event of a kind that a newer version of the desk records. It is kept and passed on unchanged, and changes nothing here.
 *
 * @param kind the kind's stable name
 * @param payload its components as the journal holds them
 */
public record UnknownEvent(String kind, String payload) implements Event {
}
