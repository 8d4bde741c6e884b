package tierdesk.ui.ticket.header;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.model.Offer;
import tierdesk.ui.ticket.model.TicketAction;

/**
 * A button for something that the ticket offers. When it cannot be done yet the button keeps the focus and says why: in its tooltip,
 * to a screen reader, and when it is pressed.
 */
final class ActionButton extends Button {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    ActionButton(Messages messages, Offer offer, String idPrefix, Consumer<TicketAction> perform, Consumer<Refusal> explain) {
        TicketAction action = offer.action();
        String label = messages.get(action.labelKey());
        String key = action.command().map(Shortcuts::text).orElse("");
        setId(idPrefix + action.word());
        setText(label);
        setMnemonicParsing(false);
        if (!key.isEmpty()) {
            Label shortcut = new Label(key);
            shortcut.getStyleClass().add("key");
            setGraphic(shortcut);
            setContentDisplay(ContentDisplay.RIGHT);
        }
        String reason = offer.refusal().map(refusal -> refusal.sentence(messages.locale())).orElse("");
        pseudoClassStateChanged(REFUSED, !reason.isEmpty());
        setAccessibleText(label);
        setAccessibleHelp(reason);
        if (!reason.isEmpty()) {
            setTooltip(new Tooltip(reason));
        }
        setOnAction(event -> offer.refusal().ifPresentOrElse(explain, () -> perform.accept(action)));
    }
}
