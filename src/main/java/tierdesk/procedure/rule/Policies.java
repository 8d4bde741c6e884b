package tierdesk.procedure.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.Ticket;

/**
 * Rules that depend on who asks and on the shop as it is now. They are asked when an event is recorded, never when
 * entries are folded: another installation may know other people and other hours.
 */
public final class Policies {

    private Policies() {
    }

    /**
     * @param technicians how many people work at the shop
     * @param calendar the support hours that count for the ticket
     */
    public static Optional<Refusal> refusal(
            TicketEvent event, Ticket ticket, Procedure procedure, Actor actor, int technicians, SupportCalendar calendar, Instant at) {
        Optional<Refusal> ofRole = Permission.of(event, ticket, actor.id()).refusal(actor);
        return ofRole.isPresent() ? ofRole : ofShop(event, ticket, procedure, actor, technicians, calendar, at);
    }

    private static Optional<Refusal> ofShop(
            TicketEvent event, Ticket ticket, Procedure procedure, Actor actor, int technicians, SupportCalendar calendar, Instant at) {
        return switch (event) {
            case ResolutionEvent.Verified _ -> mayVerify(ticket, procedure, actor, technicians)
                    ? Optional.empty()
                    : refuse(Refusal.Key.ANOTHER_MUST_VERIFY);
            case ResolutionEvent.ClosedUnverified _ -> enoughDays(ticket, procedure, calendar, at);
            default -> Optional.empty();
        };
    }

    /**
     * The procedure is tailored by a manager (PROCEDURE.md), and so is who works here, what was agreed with customers, and how the shop presents
     * itself. What everybody's forms are completed from is a lead's. Customers, their people and things, and vendors are everybody's.
     *
     * @param before what was saved last of the same customer or technician; null for a new one
     */
    public static Optional<Refusal> refusal(ShopEvent event, @Nullable ShopEvent before, Actor actor) {
        return Permission.of(event, before, actor.id()).refusal(actor);
    }

    /** By somebody other than the fixer where the shop has more than one (PROCEDURE.md). */
    public static boolean mayVerify(Ticket ticket, Procedure procedure, Actor actor, int technicians) {
        if (!procedure.verification().byAnother() || technicians < 2 || ticket.cycles().isEmpty()) {
            return true;
        }
        Cycle cycle = ticket.cycles().getLast();
        return !cycle.resolvedBy().equals(actor.id());
    }

    private static Optional<Refusal> enoughDays(Ticket ticket, Procedure procedure, SupportCalendar calendar, Instant at) {
        if (ticket.attempts().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = ticket.attempts().getFirst().at().atZone(calendar.zone()).toLocalDate();
        LocalDate today = at.atZone(calendar.zone()).toLocalDate();
        int needed = procedure.verification().businessDays();
        int days = 0;
        for (LocalDate day = first; day.isBefore(today) && days < needed; day = day.plusDays(1)) {
            if (hasHours(calendar, day)) {
                days++;
            }
        }
        return days >= needed ? Optional.empty() : Optional.of(Refusal.of(Refusal.Key.DAYS_MISSING, needed - days, needed));
    }

    private static boolean hasHours(SupportCalendar calendar, LocalDate day) {
        Duration open = calendar.elapsed(
                day.atStartOfDay(calendar.zone()).toInstant(), day.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
        return open.isPositive();
    }

    private static Optional<Refusal> refuse(Refusal.Key key) {
        return Optional.of(Refusal.of(key));
    }
}
