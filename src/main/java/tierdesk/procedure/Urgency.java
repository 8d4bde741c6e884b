package tierdesk.procedure;

/** How soon the client needs the issue resolved; with {@link Impact} it gives the {@link Priority}. */
public enum Urgency {
    HIGH,
    MEDIUM,
    LOW
}
