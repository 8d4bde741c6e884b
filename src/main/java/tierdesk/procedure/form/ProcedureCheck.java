package tierdesk.procedure.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.flow.Flow;
import tierdesk.procedure.flow.FlowPlace;
import tierdesk.procedure.rule.Refusal;

/** Looks over what a procedure says, its frames apart ({@code FrameCheck}): each thing that is wrong, at its place. */
public final class ProcedureCheck {

    private final Procedure procedure;
    private final List<Flaw> found = new ArrayList<>();

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
    }

    /** What can be said without knowing the shop: every installation answers alike. */
    public static List<Flaw> flaws(Procedure procedure) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.levels();
        check.matrix();
        check.alerts();
        return List.copyOf(check.found);
    }

    /** Whether the shop's people and calendars can do what it says: somebody serves each level, and every ticket can reach its close. */
    public static List<Flaw> staffing(Procedure procedure, Collection<TechnicianSaved> staff, Collection<String> calendars) {
        ProcedureCheck check = new ProcedureCheck(procedure);
        check.people(staff);
        for (Priority priority : Priority.values()) {
            String calendar = procedure.rule(priority).calendarId();
            if (!calendars.contains(calendar)) {
                check.found.add(new Flaw(Part.of(Item.CALENDAR_OF_PRIORITY, priority), Refusal.of(Refusal.Key.CALENDAR_UNKNOWN, calendar)));
            }
        }
        return List.copyOf(check.found);
    }

    private void people(Collection<TechnicianSaved> staff) {
        Flow flow = Flow.of(procedure,
                level -> staff.stream().anyMatch(person -> person.levels().contains(level.id())),
                staff.stream().anyMatch(person -> person.role().covers(Role.MANAGER)));
        for (FlowPlace place : flow.withoutClose()) {
            switch (place) {
                case FlowPlace.AtLevel at -> found.add(Flaw.at(Part.of(Item.LEVEL_NAME, at.level().id()), Refusal.Key.LEVEL_NOBODY, at.level().name()));
                case FlowPlace.Manager _ -> found.add(Flaw.at(Item.LEVELS, Refusal.Key.MANAGER_NOBODY));
                case FlowPlace.Verifying _, FlowPlace.Closed _ -> throw new IllegalStateException("Always has a way on: " + place);
            }
        }
    }

    private void levels() {
        if (procedure.levels().isEmpty()) {
            found.add(Flaw.at(Item.LEVELS, Refusal.Key.LEVEL_NONE));
        }
        if (procedure.levels().size() > Level.PALETTES) {
            found.add(Flaw.at(Item.LEVELS, Refusal.Key.LEVELS_TOO_MANY, Level.PALETTES));
        }
        distinct(level -> level.name().strip().toLowerCase(Locale.ROOT), (level, same) ->
                Flaw.at(Part.of(Item.LEVEL_NAME, level.id()), Refusal.Key.LEVEL_NAME_TWICE, level.name()));
        distinct(Level::palette, (level, same) ->
                Flaw.at(Part.of(Item.LEVEL_COLOUR, level.id()), Refusal.Key.LEVEL_COLOUR_TWICE, same.name()));
        for (Level level : procedure.levels()) {
            if (level.palette() < 1 || level.palette() > Level.PALETTES) {
                found.add(Flaw.at(Part.of(Item.LEVEL_COLOUR, level.id()), Refusal.Key.VALUE_COUNT, Integer.toString(level.palette()), 1, Level.PALETTES));
            }
            if (level.hourlyRate().signum() < 0) {
                found.add(Flaw.at(Part.of(Item.LEVEL_RATE, level.id()), Refusal.Key.AMOUNT_NEGATIVE));
            }
            if (level.qualifyWithin().compareTo(level.elapsedFrame()) > 0) {
                found.add(Flaw.at(Part.of(Item.LEVEL_QUALIFY, level.id()), Refusal.Key.QUALIFY_LONGER, ValueText.write(level.elapsedFrame())));
            }
        }
    }

    private void distinct(Function<Level, Object> of, Twice twice) {
        Map<Object, Level> first = new HashMap<>();
        for (Level level : procedure.levels()) {
            Level same = first.putIfAbsent(of.apply(level), level);
            if (same != null) {
                found.add(twice.at(level, same));
            }
        }
    }

    /** More impact or more urgency is never less urgent to us. */
    private void matrix() {
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                Priority here = procedure.priority(impact, urgency);
                boolean beforeHigher = impact.ordinal() > 0 && here.compareTo(procedure.priority(Impact.values()[impact.ordinal() - 1], urgency)) < 0
                        || urgency.ordinal() > 0 && here.compareTo(procedure.priority(impact, Urgency.values()[urgency.ordinal() - 1])) < 0;
                if (beforeHigher) {
                    found.add(Flaw.at(Part.of(impact, urgency), Refusal.Key.MATRIX_ODD, here.name()));
                }
            }
        }
    }

    private void alerts() {
        if (procedure.alerts().holderPercent() < procedure.alerts().listPercent()) {
            found.add(Flaw.at(Item.WARN_HOLDER, Refusal.Key.WARNINGS_ORDER, procedure.alerts().listPercent()));
        }
        if (procedure.reopening().managerAt() < procedure.reopening().proposeNextLevelAt()) {
            found.add(Flaw.at(Item.REOPEN_MANAGER, Refusal.Key.REOPEN_ORDER, procedure.reopening().proposeNextLevelAt()));
        }
        if (procedure.costCap() != null && procedure.costCap().signum() <= 0) {
            found.add(Flaw.at(Item.COST_CAP, Refusal.Key.COST_CAP_EMPTY));
        }
    }

    /** What to say where a level has what another one has already. */
    @FunctionalInterface
    private interface Twice {
        Flaw at(Level level, Level same);
    }
}
