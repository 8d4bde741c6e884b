package tierdesk.ui;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Permission;

/**
 * Who does a command, and whether it can be done now.
 *
 * @param run     does it
 * @param offered whether the present stage offers it at all; what is not offered is not shown
 * @param refusal why it cannot be done yet although it is offered, in the person's language; empty: it can be done
 */
public record CommandAction(Runnable run, ObservableValue<Boolean> offered, ObservableValue<String> refusal) {

    /** An action that is always possible. */
    public static CommandAction always(Runnable run) {
        return new CommandAction(run, new SimpleBooleanProperty(true), new SimpleStringProperty(""));
    }

    /** An action that is possible where it is offered. */
    public static CommandAction where(ObservableValue<Boolean> offered, Runnable run) {
        return new CommandAction(run, offered, new SimpleStringProperty(""));
    }

    /** An action that is always offered, and refused to whoever's role does not permit it. */
    public static CommandAction allowed(UiContext ui, Permission permission, Runnable run) {
        ObservableValue<String> refusal = ui.workplace().meProperty().map(TechnicianSaved::role)
                .map(role -> permission.refusal(role).map(why -> why.sentence(ui.messages().locale())).orElse("")).orElse("");
        return new CommandAction(run, new SimpleBooleanProperty(true), refusal);
    }

    /** Whether doing it now would do something. */
    public boolean possible() {
        return Boolean.TRUE.equals(offered.getValue()) && refusal.getValue().isEmpty();
    }
}
