package tierdesk.ui.work;

/** Something to do off the JavaFX thread. It touches no node and no property of a screen. */
@FunctionalInterface
public interface Work<T> {

    T run(Progress progress) throws Exception;
}
