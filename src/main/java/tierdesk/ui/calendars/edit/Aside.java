package tierdesk.ui.calendars.edit;

/** What stands beside the fields. */
public enum Aside {
    /** The week as it is drawn, and a frame that is tried out on it. */
    WEEK,
    /** Holidays that come by country or from a file. */
    IMPORT,
    /** What saving would move. */
    MOVES
}
