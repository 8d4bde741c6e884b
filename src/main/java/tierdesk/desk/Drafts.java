package tierdesk.desk;

import java.util.List;
import java.util.Optional;

/** What was typed and is not saved yet, kept over a crash. The caller decides how often (after a pause in typing). Waits for the disk. */
public interface Drafts {

    /**
     * Keeps a text under a key, instead of the one before.
     *
     * @param key names the form and what it is about; any characters
     * @throws CannotSaveException when the disk does not take it
     */
    void keep(String key, String text);

    Optional<String> read(String key);

    /** What was typed has been saved or thrown away; nothing happens when there is none. */
    void drop(String key);

    /** Keys of all drafts there are, the latest kept first. */
    List<String> keys();
}
