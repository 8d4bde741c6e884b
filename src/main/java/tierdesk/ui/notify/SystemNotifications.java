package tierdesk.ui.notify;

/** The system's own notifications. All calls wait for another process: never on the JavaFX thread. */
public interface SystemNotifications {

    /** A system that offers none. */
    SystemNotifications NONE = new SystemNotifications() {
        @Override
        public boolean offered() {
            return false;
        }

        @Override
        public boolean show(String title, String text) {
            return false;
        }
    };

    /** Whether there is somebody who would show one. */
    boolean offered();

    /**
     * Shows one. It may be seen on a locked screen: it must carry nothing of a ticket but its number.
     *
     * @return whether somebody took it; if not, the log says why
     */
    boolean show(String title, String text);
}
