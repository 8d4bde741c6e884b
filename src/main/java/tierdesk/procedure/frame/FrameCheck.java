package tierdesk.procedure.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tierdesk.clock.Problem;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.rule.Refusal;

/**
 * Looks a procedure's frames over before it, or a calendar that it names, is saved: each must be longer than nothing (CLOCK.md rule 5) and
 * be used up some day (rule 7), whenever in the next ten years a ticket begins.
 */
public final class FrameCheck {

    private static final int MONTHS_AHEAD = 120;

    private final Procedure procedure;
    private final CalendarBook calendars;
    private final Instant from;
    private final List<Flaw> found = new ArrayList<>();

    private FrameCheck(Procedure procedure, CalendarBook calendars, Instant from) {
        this.procedure = procedure;
        this.calendars = calendars;
        this.from = from;
    }

    /**
     * What is wrong and where, each naming procedure, priority and level; empty if nothing.
     *
     * @param from when tickets may begin: the present
     */
    public static List<Flaw> problems(Procedure procedure, CalendarBook calendars, Instant from) {
        FrameCheck check = new FrameCheck(procedure, calendars, from);
        for (Priority priority : Priority.values()) {
            check.look(priority);
        }
        if (!procedure.alerts().repeatEvery().isPositive()) {
            check.found.add(Flaw.at(Item.REPEAT_EVERY, Refusal.Key.REPEAT_EMPTY, procedure.name()));
        }
        return List.copyOf(check.found);
    }

    private void look(Priority priority) {
        SupportCalendar calendar = calendars.calendar(procedure.rule(priority).calendarId());
        look(Part.of(Item.CONTRACT, priority), priority, calendar, FrameKind.CONTRACT, procedure.rule(priority).contract());
        for (Level level : procedure.levels()) {
            look(Item.LEVEL_QUALIFY, priority, level, calendar, FrameKind.QUALIFY, procedure.qualifyWithin(level.id(), priority));
            look(Item.LEVEL_FRAME, priority, level, calendar, FrameKind.LEVEL, procedure.elapsedFrame(level.id(), priority));
            if (!procedure.effortBox(level.id(), priority).isPositive()) {
                refuse(Part.of(Item.LEVEL_EFFORT, level.id()), Refusal.Key.LEVEL_FRAME_EMPTY, priority, FrameKind.EFFORT, level.name());
            }
        }
        look(Part.of(Item.VERIFY_WITHIN), priority, calendar, FrameKind.VERIFY, procedure.verification().askWithin());
        look(Part.of(Item.VENDOR_ASK_AGAIN), priority, calendar, FrameKind.VENDOR_PROMISE, procedure.vendor().askAgainEvery());
    }

    private void look(Part part, Priority priority, SupportCalendar calendar, FrameKind kind, Duration frame) {
        if (!frame.isPositive()) {
            refuse(part, Refusal.Key.FRAME_EMPTY, priority, kind);
        } else {
            unreachable(calendar, frame).ifPresent(why -> refuse(calendarOf(priority), Refusal.Key.FRAME_UNREACHABLE, priority, kind, why));
        }
    }

    private void look(Item item, Priority priority, Level level, SupportCalendar calendar, FrameKind kind, Duration frame) {
        if (!frame.isPositive()) {
            refuse(Part.of(item, level.id()), Refusal.Key.LEVEL_FRAME_EMPTY, priority, kind, level.name());
        } else {
            unreachable(calendar, frame).ifPresent(
                    why -> refuse(calendarOf(priority), Refusal.Key.LEVEL_FRAME_UNREACHABLE, priority, kind, level.name(), why));
        }
    }

    private static Part calendarOf(Priority priority) {
        return Part.of(Item.CALENDAR_OF_PRIORITY, priority);
    }

    /** A calendar that closes for years closes on many a first of the month: no such gap lies between two that are tried. */
    private Optional<Problem> unreachable(SupportCalendar calendar, Duration frame) {
        return IntStream.rangeClosed(0, MONTHS_AHEAD)
                .mapToObj(month -> from.atZone(calendar.zone()).plusMonths(month).toInstant())
                .map(start -> calendar.unreachable(start, frame))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void refuse(Part part, Refusal.Key key, Priority priority, FrameKind kind, Object... more) {
        List<Object> args = new ArrayList<>(List.of(procedure.name(), priority.name(), kind));
        args.addAll(List.of(more));
        found.add(new Flaw(part, new Refusal(key, args)));
    }
}
