package tierdesk.store.row;

import tierdesk.desk.View;

/** Under what the tickets of a view are counted. */
public final class CountKey {

    static final String ALL = View.Fixed.ALL.key();
    static final String OPEN = View.Fixed.OPEN.key();
    static final String CLOSED = View.Fixed.CLOSED.key();
    static final String UNASSIGNED = View.Fixed.UNASSIGNED.key();
    static final String WAITING = View.Fixed.WAITING.key();
    static final String TO_VERIFY = View.Fixed.TO_VERIFY.key();
    static final String MANAGER_DECISION = View.Fixed.MANAGER_DECISION.key();
    static final String NEEDS_A_LOOK = View.Fixed.NEEDS_A_LOOK.key();

    private static final String LEVEL = "level:";
    private static final String HOLDER = "holder:";

    private CountKey() {
    }

    /** Of a view whose count is kept. */
    public static String of(View.Fixed view) {
        return view.key();
    }

    public static String level(String id) {
        return LEVEL + id;
    }

    public static String holder(String id) {
        return HOLDER + id;
    }
}
