package tierdesk.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.PriorityRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Span;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.procedure.ticket.Visit;
import tierdesk.procedure.ticket.WorkItem;

/** The frames of a ticket as the rules in CLOCK.md and PROCEDURE.md say them, reckoned a second time and differently. */
final class OracleFrames {

    private final Ticket ticket;
    private final Procedure procedure;
    private final NaiveHours business;
    private final NaiveHours always;
    private final ZoneId zone;
    private final long imported;
    private final List<OracleTarget> targets = new ArrayList<>();

    /** @param imported what was passed until then was passed in another system */
    OracleFrames(Ticket ticket, Procedure procedure, Map<String, NaiveHours> hours, ZoneId zone, long imported) {
        this.imported = imported;
        this.ticket = ticket;
        this.procedure = procedure;
        PriorityRule rule = procedure.rule(ticket.priority());
        this.business = hours.get(rule.calendarId());
        this.always = hours.get(StandardProcedure.ALWAYS_OPEN);
        this.zone = rule.calendarId().equals(StandardProcedure.ALWAYS_OPEN) ? ZoneId.of("UTC") : zone;
    }

    List<OracleTarget> targets() {
        if (ticket.stage() == Stage.CLOSED) {
            return List.of();
        }
        PriorityRule rule = procedure.rule(ticket.priority());
        long asked = millis(ticket.receivedAt());
        running(FrameKind.CONTRACT, "ticket", asked, rule.contract().toMillis(), pauses(false));
        if (ticket.stage() != Stage.MANAGER_DECISION) {
            level();
            toQualify();
        }
        for (VendorCase vendorCase : ticket.vendorCases()) {
            if (vendorCase.concludedAt() == null) {
                vendor(vendorCase);
            }
        }
        ticket.hold().filter(hold -> hold.expectedEnd() != null).ifPresent(hold ->
                appointment(FrameKind.HOLD_END, "hold " + ticket.holds().size(), hold.from(), hold.expectedEnd()));
        if (ticket.stage() == Stage.VERIFYING && !ticket.verified()) {
            verification();
        }
        return targets;
    }

    /** Walks back from the present visit: what belongs to the same stay, and what was spent in stays before. */
    private void level() {
        List<Visit> visits = ticket.visits();
        List<List<Visit>> stays = new ArrayList<>();
        for (Visit visit : visits) {
            boolean goesOn = visit.index() > 0 && visits.get(visit.index() - 1).level().equals(visit.level()) && visit.authorised().isZero();
            if (!goesOn) {
                stays.add(new ArrayList<>());
            }
            stays.getLast().add(visit);
        }
        List<long[]> pauses = pauses(true);
        PriorityRule rule = procedure.rule(ticket.priority());
        long allowed = rule.scale(procedure.level(ticket.level()).elapsedFrame()).toMillis();
        long box = rule.scale(procedure.level(ticket.level()).effortBox()).toMillis();
        long spent = 0;
        long worked = 0;
        List<Visit> present = stays.removeLast();
        for (List<Visit> stay : stays) {
            if (stay.getFirst().level().equals(ticket.level())) {
                long given = stay.getFirst().authorised().toMillis();
                spent = given > 0 ? Math.min(spent, allowed) : spent;
                worked = given > 0 ? Math.min(worked, box) : worked;
                for (Visit visit : stay) {
                    allowed += visit.extended().toMillis();
                    box += visit.extended().toMillis();
                    worked += minutes(visit.index());
                }
                long from = millis(stay.getFirst().enteredAt());
                long to = millis(stay.getLast().leftAt());
                spent += new OracleTarget(FrameKind.LEVEL, "", from, 0, 0, 0, business, business, pauses, null).spentUntil(to);
            }
        }
        boolean given = present.getFirst().authorised().isPositive();
        spent = given ? Math.min(spent, allowed) : spent;
        worked = given ? Math.min(worked, box) : worked;
        long since = since(millis(present.getFirst().enteredAt()));
        List<WorkItem> bookings = new ArrayList<>();
        for (Visit visit : present) {
            allowed += visit.extended().toMillis();
            box += visit.extended().toMillis();
            since = visit.extendedAt() == null ? since : Math.max(since, millis(visit.extendedAt()));
            ticket.work().stream().filter(item -> item.visit() == visit.index()).forEach(bookings::add);
        }
        bookings.sort(Comparator.comparingInt(item -> ticket.work().indexOf(item)));
        String subject = ticket.level() + " " + present.getFirst().index();
        long start = millis(present.getFirst().enteredAt());
        targets.add(new OracleTarget(FrameKind.LEVEL, subject, start, allowed, spent, since, business, business, pauses, null));
        targets.add(new OracleTarget(FrameKind.EFFORT, subject, start, box, worked, since, business, business, pauses, bookings));
    }

    private long minutes(int visit) {
        return Duration.ofMinutes(ticket.work().stream().filter(item -> item.visit() == visit).mapToLong(WorkItem::minutes).sum()).toMillis();
    }

    private void toQualify() {
        PriorityRule rule = procedure.rule(ticket.priority());
        long within = rule.scale(procedure.level(ticket.level()).qualifyWithin()).toMillis();
        Visit visit = ticket.visits().getLast();
        if (ticket.stage() == Stage.RECEIVED || ticket.stage() == Stage.IDENTIFIED || ticket.stage() == Stage.QUALIFYING) {
            running(FrameKind.QUALIFY, ticket.level() + " " + visit.index(), millis(visit.enteredAt()), within, pauses(false));
        }
        if (ticket.holder().isEmpty() && ticket.stage() != Stage.VERIFYING) {
            running(FrameKind.UNASSIGNED, ticket.level() + " " + ticket.unheldTimes(), millis(ticket.unheldSince()), within / 2, pauses(false));
        }
    }

    private void vendor(VendorCase vendorCase) {
        String subject = vendorCase.id() + " " + vendorCase.contacts();
        Instant promised = vendorCase.promisedAt();
        if (promised != null && promised.isAfter(vendorCase.contactedAt())) {
            appointment(FrameKind.VENDOR_PROMISE, subject, vendorCase.contactedAt(), promised);
        } else {
            running(FrameKind.VENDOR_PROMISE, subject, millis(vendorCase.contactedAt()), procedure.vendor().askAgainEvery().toMillis(), List.of());
        }
    }

    private void verification() {
        String subject = "cycle " + ticket.cycles().size() + "." + ticket.attempts().size();
        boolean enough = ticket.attempts().size() >= procedure.verification().attempts();
        Instant asked = ticket.attempts().isEmpty() ? ticket.verifyingSpans().getLast().from() : ticket.attempts().getLast().at();
        if (!enough) {
            running(FrameKind.VERIFY, subject, millis(asked), procedure.verification().askWithin().toMillis(), List.of());
            return;
        }
        LocalDate day = ticket.attempts().getFirst().at().atZone(zone).toLocalDate();
        for (int days = 0; days < procedure.verification().businessDays(); day = day.plusDays(1)) {
            long from = millis(day.atStartOfDay(zone).toInstant());
            days += business.between(from, millis(day.plusDays(1).atStartOfDay(zone).toInstant())) > 0 ? 1 : 0;
        }
        long opens = millis(day.atStartOfDay(zone).toInstant());
        while (!business.open(opens)) {
            opens += 60_000;
        }
        appointment(FrameKind.CLOSE_UNVERIFIED, subject, asked, Instant.ofEpochMilli(opens));
    }

    private void running(FrameKind kind, String subject, long start, long allowed, List<long[]> pauses) {
        targets.add(new OracleTarget(kind, subject, start, allowed, 0, since(start), business, business, pauses, null));
    }

    private long since(long start) {
        return Math.max(Math.max(start, imported), millis(ticket.allowanceSince()));
    }

    private void appointment(FrameKind kind, String subject, Instant from, Instant to) {
        long real = Math.max(0, millis(to) - millis(from));
        targets.add(new OracleTarget(kind, subject, millis(from), real, 0, millis(from), always, business, List.of(), null));
    }

    private List<long[]> pauses(boolean ofLevel) {
        List<long[]> pauses = new ArrayList<>();
        for (HoldSpan hold : ticket.holds()) {
            if (procedure.stoppingHolds().contains(hold.kind())) {
                pauses.add(new long[] {millis(hold.from()), end(hold.to())});
            }
        }
        List<Span> spans = new ArrayList<>(ticket.verifyingSpans());
        spans.addAll(ticket.closedSpans());
        if (ofLevel) {
            spans.addAll(ticket.managerSpans());
        }
        spans.forEach(span -> pauses.add(new long[] {millis(span.from()), end(span.to())}));
        pauses.sort(Comparator.comparingLong(pause -> pause[0]));
        return pauses;
    }

    private static long end(@Nullable Instant to) {
        return to == null ? OracleTarget.NEVER : millis(to);
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }
}
