package tierdesk.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.Command;
import tierdesk.ui.Commands;

/**
 * Runs commands by their keys. A key with a modifier works everywhere, a letter alone only while nobody is typing and
 * nothing lies over the work, and Escape only when whatever has the focus makes no use of it.
 */
final class KeyDispatcher {

    private final Commands commands;
    private final BooleanSupplier workInFront;

    /** @param workInFront whether nothing lies over queue and ticket: a letter alone means them */
    KeyDispatcher(Commands commands, BooleanSupplier workInFront) {
        this.commands = commands;
        this.workInFront = workInFront;
    }

    void install(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> dispatch(event, false));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> dispatch(event, true));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::question);
    }

    private void dispatch(KeyEvent event, boolean leftOver) {
        for (Command command : Command.values()) {
            KeyCombination keys = command.shortcut().orElse(null);
            if (keys != null && matches(keys, event) && leftOver == waits(keys, event)
                    && (!isLetter(keys) || workInFront.getAsBoolean() && !typing(event)) && commands.run(command)) {
                event.consume();
                return;
            }
        }
    }

    private void question(KeyEvent event) {
        if ("?".equals(event.getCharacter()) && !typing(event) && commands.run(Command.SHORTCUTS)) {
            event.consume();
        }
    }

    /** Keyboards differ in how plus and minus are reached. */
    private static boolean matches(KeyCombination keys, KeyEvent event) {
        if (keys instanceof KeyCodeCombination code && event.isShortcutDown()) {
            if (code.getCode() == KeyCode.PLUS) {
                return event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD
                        || event.getCode() == KeyCode.EQUALS;
            } else if (code.getCode() == KeyCode.MINUS) {
                return event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT;
            } else if (code.getCode() == KeyCode.DIGIT0) {
                return event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0;
            }
        }
        return keys.match(event);
    }

    /** Whether the key belongs first to what has the focus. */
    private static boolean waits(KeyCombination keys, KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE || isLetter(keys);
    }

    private static boolean isLetter(KeyCombination keys) {
        return keys instanceof KeyCodeCombination code && code.getCode().isLetterKey()
                && code.getShortcut() != KeyCombination.ModifierValue.DOWN
                && code.getControl() != KeyCombination.ModifierValue.DOWN
                && code.getAlt() != KeyCombination.ModifierValue.DOWN;
    }

    private static boolean typing(KeyEvent event) {
        Scene scene = event.getSource() instanceof Node node ? node.getScene() : null;
        @Nullable Node focus = scene == null ? null : scene.getFocusOwner();
        return focus instanceof TextInputControl
                || focus instanceof ComboBoxBase<?> combo && combo.isEditable();
    }
}
