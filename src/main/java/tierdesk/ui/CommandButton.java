package tierdesk.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/**
 * A button that does a command. It is not there while the command is not offered; while it is refused it stays
 * focusable and says why, in its tooltip and to a screen reader.
 */
public final class CommandButton extends Button {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Messages messages;
    private final Command command;
    private final Tooltip tooltip = new Tooltip();
    private Subscription conditions = Subscription.EMPTY;

    /** A button with the command's icon and text. */
    public CommandButton(Commands commands, Messages messages, Command command) {
        this.messages = messages;
        this.command = command;
        setId(command.nodeId());
        setText(messages.of(command));
        setGraphic(new FontIcon(command.icon()));
        setTooltip(tooltip);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setOnAction(event -> commands.run(command));
        Showing.subscribe(this, () -> commands.actionProperty(command).subscribe(this::follow)
                .and(() -> follow(null)));
    }

    private void follow(@Nullable CommandAction action) {
        conditions.unsubscribe();
        if (action == null) {
            conditions = Subscription.EMPTY;
            setVisible(false);
        } else {
            conditions = action.offered().subscribe(offered -> setVisible(Boolean.TRUE.equals(offered)))
                    .and(action.refusal().subscribe(this::refuse));
        }
    }

    private void refuse(String refusal) {
        pseudoClassStateChanged(REFUSED, !refusal.isEmpty());
        setAccessibleHelp(refusal);
        tooltip.setText(refusal.isEmpty() ? Shortcuts.withShortcut(messages.of(command), command) : refusal);
    }
}
