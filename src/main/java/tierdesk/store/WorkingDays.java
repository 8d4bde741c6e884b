package tierdesk.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.WorkItem;

/** Nobody works more than a day a day, over all tickets together; asked when work is recorded, of what this installation knows. */
final class WorkingDays {

    private final Writing writing;
    private final long rowNo;
    private final ZoneId zone;

    /** @param rowNo of the ticket on which work is recorded */
    WorkingDays(Writing writing, long rowNo) {
        this.writing = writing;
        this.rowNo = rowNo;
        this.zone = writing.shop().zone();
    }

    /** @param ticket as it is before the event, with what this transaction has added */
    Optional<Refusal> refusal(TicketEvent event, Ticket ticket, Actor by) {
        return switch (event) {
            case WorkEvent.WorkLogged logged -> {
                Instant began = logged.began() == null ? writing.now().minus(Duration.ofMinutes(logged.minutes())) : logged.began();
                yield refusal(ticket, by.id(), began, logged.minutes());
            }
            case WorkEvent.WorkCorrected corrected -> ticket.work().stream().filter(item -> item.entry().equals(corrected.entry())).findFirst()
                    .filter(item -> corrected.minutes() > item.minutes())
                    .flatMap(item -> refusal(ticket, item.by(), item.began(), corrected.minutes() - item.minutes()));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> refusal(Ticket ticket, String person, Instant began, int more) {
        LocalDate day = began.atZone(zone).toLocalDate();
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        long here = ticket.work().stream().filter(item -> item.by().equals(person) && within(item, from, to)).mapToLong(WorkItem::minutes).sum();
        long total = here + elsewhere(person, from, to) + more;
        long most = Duration.between(from, to).toMinutes();
        return total > most ? Optional.of(Refusal.of(Refusal.Key.DAY_TOO_LONG, total, day, most)) : Optional.empty();
    }

    private static boolean within(WorkItem item, Instant from, Instant to) {
        return !item.began().isBefore(from) && item.began().isBefore(to);
    }

    private long elsewhere(String person, Instant from, Instant to) {
        Long minutes = writing.session().createSelectionQuery("select coalesce(sum(c.changed), 0) from CostRow c where c.workedBy = :person"
                        + " and c.workedAt >= :from and c.workedAt < :to and c.rowNo <> :row", Long.class)
                .setParameter("person", person).setParameter("from", from).setParameter("to", to).setParameter("row", rowNo)
                .getSingleResult();
        return minutes == null ? 0 : minutes;
    }
}
