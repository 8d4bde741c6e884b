package tierdesk.ui;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import tierdesk.ui.work.Progress;

/** Finds what a person may mean while they type into the jump field. */
@FunctionalInterface
public interface JumpSource {

    /**
     * The best few answers, best first. Called off the JavaFX thread, once for each pause in typing.
     *
     * @param text trimmed, never empty
     */
    List<Jump> find(String text, Progress progress) throws Exception;

    /**
     * Somewhere to go.
     *
     * @param icon   what kind of thing it is
     * @param title  the thing itself
     * @param detail what tells it from others of the same name; may be empty
     * @param go     goes there; on the JavaFX thread
     */
    record Jump(Ikon icon, String title, String detail, Runnable go) {
    }
}
