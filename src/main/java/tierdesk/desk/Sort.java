package tierdesk.desk;

/** An order of the queue, by one of its columns; the ticket's number breaks ties. */
public record Sort(Column column, boolean descending) {

    public static final Sort TIME_LEFT = new Sort(Column.TIME_LEFT, false);

    /** What the queue can be sorted by, each backed by an index. */
    public enum Column {
        NUMBER,
        SUBJECT,
        CUSTOMER,
        LEVEL,
        STAGE,
        PRIORITY,
        HOLDER,
        TIME_LEFT,
        EFFORT,
        RECEIVED,
        LAST_ACTIVITY
    }
}
