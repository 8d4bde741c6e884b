package tierdesk.procedure;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.alert.AlertSchedule;
import tierdesk.procedure.alert.PendingAlert;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.frame.CalendarBook;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.rule.Actor;

/** Support hours for stories about time: Monday to Friday, nine to five, UTC. {@link Story#START} is a Monday at nine. */
public final class Hours {

    public static final CalendarBook NINE_TO_FIVE = book(nineToFive());

    private Hours() {
    }

    private static SupportCalendar nineToFive() {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, List.of(OpenInterval.of("09:00", "17:00")));
            }
        }
        return SupportCalendar.of(CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Support hours", ZoneOffset.UTC, week));
    }

    private static CalendarBook book(SupportCalendar supportHours) {
        SupportCalendar always = SupportCalendar.alwaysOpen(StandardProcedure.ALWAYS_OPEN);
        return id -> id.equals(StandardProcedure.SUPPORT_HOURS) ? supportHours : always;
    }

    /** That day of March 2026 (2 is a Monday), that time. */
    public static Instant march(int day, String time) {
        return Instant.parse("2026-03-%02dT%s:00Z".formatted(day, time));
    }

    public static TicketFrames frames(Story story) {
        return frames(story, ProcedureBook.STANDARD_ONLY);
    }

    public static TicketFrames frames(Story story, ProcedureBook book) {
        return new TicketFrames(story.ticket(), book.version(story.ticket().procedure()), NINE_TO_FIVE);
    }

    public static AlertSchedule schedule(Story story) {
        return schedule(story, ProcedureBook.STANDARD_ONLY);
    }

    public static AlertSchedule schedule(Story story, ProcedureBook book) {
        return new AlertSchedule(story.ticket(), book.version(story.ticket().procedure()), NINE_TO_FIVE);
    }

    /** The desk raises what is due at that instant, as the timer does. */
    public static List<PendingAlert> raise(Story story, Instant now) {
        List<PendingAlert> due = schedule(story).due(now);
        for (PendingAlert alert : due) {
            story.at(now).then(Actor.DESK.id(), new AlertEvent.AlertRaised(alert.key().toString(), alert.at()));
        }
        story.at(now);
        return due;
    }

    /** Thresholds of one kind of frame, told as text: {@code 75 at 2026-03-02T09:45:00Z}. */
    public static List<String> of(FrameKind kind, List<PendingAlert> alerts) {
        return alerts.stream().filter(alert -> alert.key().kind() == kind).map(alert -> alert.key().threshold() + " at " + alert.at()).toList();
    }

    public static ProcedureBook procedure(UnaryOperator<Procedure> change) {
        Procedure changed = change.apply(StandardProcedure.V1);
        return ref -> changed;
    }

    public static Procedure stoppingOnlyFor(Procedure was, HoldKind kind) {
        return new Procedure(was.ref(), was.name(), was.levels(), was.priorities(), was.matrix(), Set.of(kind), was.alerts(),
                was.vendor(), was.verification(), was.reopening(), was.skipAllowed(), was.sendBackAllowed(), was.costCap());
    }

    public static Procedure alerting(Procedure was, AlertRule rule) {
        return new Procedure(was.ref(), was.name(), was.levels(), was.priorities(), was.matrix(), was.stoppingHolds(), rule,
                was.vendor(), was.verification(), was.reopening(), was.skipAllowed(), was.sendBackAllowed(), was.costCap());
    }

    /** The same rules under another name. */
    public static Procedure named(Procedure was, ProcedureRef ref) {
        return new Procedure(ref, was.name(), was.levels(), was.priorities(), was.matrix(), was.stoppingHolds(), was.alerts(),
                was.vendor(), was.verification(), was.reopening(), was.skipAllowed(), was.sendBackAllowed(), was.costCap());
    }

    /** A ticket in work at Tier 1 under those rules, P3, held by mk; four minutes after {@link Story#START}. */
    public static Story inProgress(ProcedureBook book) {
        return new Story(book)
                .then("mk", new RequestEvent.RequestReceived("HQ-1001", Channel.PHONE, "Ann", "Acme", "No network", "Nothing works",
                        Story.START, StandardProcedure.REF, null, null, null))
                .then("mk", new RequestEvent.Identified("Acme", "Network", Impact.MEDIUM, Urgency.MEDIUM, "", "No link"))
                .then("mk", new LevelEvent.Assigned("mk"))
                .then("mk", new LevelEvent.Qualified("Replace the cable"));
    }

    public static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
