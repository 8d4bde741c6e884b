package tierdesk.ui;

import java.time.Instant;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.View;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Actor;

/**
 * What is in front of the person: which view, which ticket, which page. Features observe it and change it; so they need
 * not know each other.
 */
public final class Workplace {

    private final ReadOnlyObjectWrapper<@Nullable UUID> ticket = new ReadOnlyObjectWrapper<>(this, "ticket");
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(this, "view", View.Fixed.OPEN);
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<@Nullable TechnicianSaved> me = new SimpleObjectProperty<>(this, "me");
    private final IntegerProperty due = new SimpleIntegerProperty(this, "due", 0);
    private final IntegerProperty alerts = new SimpleIntegerProperty(this, "alerts", 0);

    private @Nullable Instant touched;

    /** Shows a ticket beside the queue. */
    public void openTicket(UUID id) {
        ticket.set(id);
    }

    /** Gives the ticket's room back to the queue. */
    public void closeTicket() {
        ticket.set(null);
    }

    /** The open ticket, or none. */
    public ReadOnlyObjectProperty<@Nullable UUID> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Shows a view of the queue. */
    public void openView(View opened) {
        view.set(opened);
    }

    /** The view that the queue shows. */
    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Opens a page in a drawer or over the whole window; another one that was open gives way. */
    public void open(Page opened) {
        if (opened.place() != Page.Place.DRAWER && opened.place() != Page.Place.WHOLE) {
            throw new IllegalArgumentException(opened + " is always there");
        }
        page.set(opened);
    }

    /** Closes the page that is open, if one is. */
    public void closePage() {
        page.set(null);
    }

    /** The page that is open in a drawer or over the window, or none. */
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What stands in the search field; the queue filters by it. */
    public StringProperty searchProperty() {
        return search;
    }

    /** How many tickets run out within the hour, for the top bar. */
    public IntegerProperty dueProperty() {
        return due;
    }

    /** How many alerts nobody has acknowledged, for the bell. */
    public IntegerProperty alertsProperty() {
        return alerts;
    }

    /** The person touched a key or the mouse. */
    public void touch(Instant now) {
        touched = now;
    }

    /** When the person last touched a key or the mouse; null before the first time. */
    public @Nullable Instant touched() {
        return touched;
    }

    /** Who sits at this desk; null until somebody said so. */
    public ObjectProperty<@Nullable TechnicianSaved> meProperty() {
        return me;
    }

    /** The id of who sits here; blank while nobody has said so. */
    public String myId() {
        TechnicianSaved present = me.get();
        return present == null ? "" : present.id();
    }

    /**
     * In whose name events are recorded.
     *
     * @throws IllegalStateException while nobody has said who sits here; the shell asks before anything can be recorded
     */
    public Actor actor() {
        TechnicianSaved present = me.get();
        if (present == null) {
            throw new IllegalStateException("Nobody has said who sits at this desk");
        }
        return new Actor(present.id(), present.role());
    }
}
