package tierdesk.ui.notify;

/** A sound that calls somebody. It takes a while: never on the JavaFX thread. */
@FunctionalInterface
public interface Sound {

    /** @return whether it could be heard; if not, the log says why */
    boolean play();
}
