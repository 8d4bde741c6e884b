package tierdesk.procedure;

/** How much of the client's work the issue touches; with {@link Urgency} it gives the {@link Priority}. */
public enum Impact {
    HIGH,
    MEDIUM,
    LOW
}
