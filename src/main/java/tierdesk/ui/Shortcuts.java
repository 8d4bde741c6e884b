package tierdesk.ui;

import javafx.scene.input.KeyCombination;

/** How a command's key is written for people: as the system they sit at writes it. */
public final class Shortcuts {

    private Shortcuts() {
    }

    /** The key, or an empty text. */
    public static String text(Command command) {
        return command.shortcut().map(KeyCombination::getDisplayText).orElse("");
    }

    /** A text and the key behind it. */
    public static String withShortcut(String text, Command command) {
        String key = text(command);
        return key.isEmpty() ? text : text + "  " + key;
    }
}
