package tierdesk.store;

import java.time.Instant;
import java.util.Optional;
import tierdesk.clock.SupportCalendar;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.RecordEvent;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.rule.Policies;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.rule.Rules;
import tierdesk.procedure.ticket.Ticket;

/** Asks whether the role permits it, then the rules and the shop's policies, before an event is recorded. */
final class Judge {

    private Judge() {
    }

    static void require(TicketEvent event, Ticket ticket, Shop shop, Actor by, Instant at) throws RefusedException {
        refuse(Permission.of(event, ticket, by.id()).refusal(by));
        Procedure procedure = shop.version(event instanceof RecordEvent.ProcedureMoved moved ? moved.procedure() : ticket.procedure());
        refuse(Rules.refusal(event, ticket, procedure, at));
        if (event instanceof VendorEvent.VendorConcluded concluded && concluded.cost() != null) {
            refuse(Money.refusal(concluded.cost(), shop.currencyDigits()));
        }
        SupportCalendar calendar = shop.calendar(procedure.rule(ticket.priority()).calendarId());
        refuse(Policies.refusal(event, ticket, procedure, by, shop.staff().size(), calendar, at));
    }

    static void refuse(Optional<Refusal> refusal) throws RefusedException {
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }
}
