package tierdesk.ui.ticket.form;

/** What a field takes, and so how it looks. Values are text whatever the kind, so that a draft is text too. */
public enum FieldKind {
    /** One line. */
    LINE,
    /** Several lines. */
    AREA,
    /** One of a few; the value is the chosen one's id. */
    CHOICE,
    /** One of a few that each deserve a sentence ({@code ticket.card.ID}): all in sight, none chosen by itself. */
    CARDS,
    /** One line that completes while it is typed. */
    SUGGESTION,
    /** Whole minutes. */
    MINUTES,
    /** A local day and time of day, as ISO 8601 without a zone. */
    DATE_TIME,
    /** An amount of money, as the person's language writes it. */
    AMOUNT,
    /** Yes or no: {@code true} or blank. */
    TICK,
    /** Several of a few, each ticked by itself; the value is the ids of those that are, a line each. */
    TICKS
}
