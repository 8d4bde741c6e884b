package tierdesk.ui.ticket.model;

import java.util.Set;
import java.util.stream.Collectors;
import tierdesk.procedure.AskedField.Step;
import tierdesk.procedure.rule.Asked;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.ticket.Ticket;

/** What a ticket's procedure asks for in an action, beyond what every procedure does. */
public final class AskedFields {

    private AskedFields() {
    }

    /** Time that is booked at the level already is not asked for again, nor at the close an asset that is known. */
    public static Set<Field> of(TicketAction action, Situation situation) {
        Ticket ticket = situation.ticket();
        boolean booked = ticket.minutesAt(ticket.level()) > 0;
        boolean assetKnown = ticket.identification().filter(known -> !known.asset().isBlank()).isPresent();
        return situation.procedure().asked().stream()
                .filter(asked -> isPartOf(asked.step(), action))
                .map(Asked::field)
                .filter(field -> field != Field.TIME_BOOKED || !booked)
                .filter(field -> field != Field.ASSET || !assetKnown)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPartOf(Step step, TicketAction action) {
        return switch (step) {
            case IDENTIFY -> action == TicketAction.IDENTIFY;
            case ESCALATE -> action == TicketAction.ESCALATE;
            case HOLD -> action == TicketAction.HOLD;
            case ENGAGE_VENDOR -> action == TicketAction.ENGAGE_VENDOR;
            case CONCLUDE_VENDOR -> action == TicketAction.CONCLUDE;
            case RESOLVE -> action == TicketAction.RESOLVE;
            case CLOSE -> action == TicketAction.CLOSE || action == TicketAction.CLOSE_UNVERIFIED;
            case VERIFY -> action == TicketAction.ATTEMPT || action == TicketAction.REJECT;
        };
    }
}
