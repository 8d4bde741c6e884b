package tierdesk.store.row;

/** What tells the alerts of all tickets apart. */
public record LineKey(long rowNo, String alertKey) {

    static final int LENGTH = 200;
}
