package tierdesk.ui;

/** What the main window can hold, and where. A feature brings the content ({@link Feature#pages()}). */
public enum Page {
    /** The list of views with their counts. */
    VIEWS(Place.LEFT),
    /** The table of tickets. */
    QUEUE(Place.CENTRE),
    /** The open ticket. */
    TICKET(Place.DETAIL),
    /** Everything that was done for the open ticket, and what the manager decides. */
    DOSSIER(Place.WHOLE),
    /** A new request. */
    LOG_REQUEST(Place.DRAWER),
    /** What is due or late. */
    ALERTS(Place.DRAWER),
    /** What runs out next. */
    DUE(Place.WHOLE),
    /** What the manager wants to know. */
    FIGURES(Place.WHOLE),
    /** Open vendor cases by what was promised. */
    VENDOR_CASES(Place.WHOLE),
    /** Tickets from a file. */
    IMPORT(Place.WHOLE),
    /** The shop's support calendars. */
    CALENDARS(Place.WHOLE),
    /** Customers, assets, people, vendors and what else tickets name. */
    REFERENCE(Place.WHOLE),
    /** Name, currency and logo of the shop itself. */
    SHOP(Place.WHOLE),
    /** A customer's month in money. */
    STATEMENT(Place.WHOLE),
    /** What lower levels lacked. */
    SHIFT_LEFT(Place.WHOLE),
    /** The shop's procedures. */
    PROCEDURES(Place.WHOLE),
    /** Copies of everything, and whether everything is whole. */
    BACKUPS(Place.WHOLE),
    /** Whether strangers can read the data folder. */
    ENCRYPTION(Place.WHOLE),
    /** Whether people sign in, and their passwords. */
    SIGN_IN(Place.WHOLE),
    /** Who did what. */
    AUDIT(Place.WHOLE),
    /** What this program is, and on whose work it stands. */
    ABOUT(Place.WHOLE),
    /** The first start on an empty database. */
    WELCOME(Place.WHOLE),
    /** What a person can choose. */
    SETTINGS(Place.WHOLE);

    private final Place place;

    Page(Place place) {
        this.place = place;
    }

    /** Where it stands in the window. */
    public Place place() {
        return place;
    }

    /** A place in the main window. */
    public enum Place {
        /** Always there, left. */
        LEFT,
        /** Always there, in the middle. */
        CENTRE,
        /** Right of the queue. */
        DETAIL,
        /** Slides in at the right edge, over the detail; the queue stays readable. */
        DRAWER,
        /** Over everything below the top bar. */
        WHOLE
    }
}
