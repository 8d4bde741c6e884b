package tierdesk.alert;

/**
 * How alerts of a kind reach a person besides the list, in which they always stand.
 *
 * @param toast in the desk's window
 * @param sound a short tone
 * @param system through the system's own notifications
 */
public record Delivery(boolean toast, boolean sound, boolean system) {

    public static final Delivery LIST_ONLY = new Delivery(false, false, false);

    public static final Delivery TOAST = new Delivery(true, false, false);

    public boolean silent() {
        return equals(LIST_ONLY);
    }

    Delivery and(Delivery other) {
        return new Delivery(toast || other.toast, sound || other.sound, system || other.system);
    }
}
