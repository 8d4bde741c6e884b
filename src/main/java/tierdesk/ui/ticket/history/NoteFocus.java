package tierdesk.ui.ticket.history;

import javafx.util.Subscription;

/** The way from the key for a note to the place where it is written. */
public final class NoteFocus {

    private Runnable target = () -> { };

    /** Puts the cursor into the note, where one is on the screen. */
    public void request() {
        target.run();
    }

    Subscription subscribe(Runnable newTarget) {
        target = newTarget;
        return () -> target = () -> { };
    }
}
