package tierdesk.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.form.ProcedureCheck;
import tierdesk.procedure.frame.FrameCheck;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.shop.Flaw;

/** What the shop's own data must be like to be recorded: found when it is saved, not at three in the morning (CLOCK.md rule 7). */
public final class ShopRules {

    private ShopRules() {
    }

    /**
     * Why the events may not be recorded; empty if they may. Frames are looked over for each procedure that is saved, and for each version that
     * names a calendar that is saved.
     */
    public static List<Refusal> problems(List<? extends ShopEvent> events, Shop shop, Instant now) {
        Shop after = shop.with(events);
        List<Refusal> found = new ArrayList<>();
        Set<Procedure> concerned = new LinkedHashSet<>();
        for (ShopEvent event : events) {
            switch (event) {
                case ShopEvent.CalendarSaved saved -> {
                    found.addAll(problems(saved.calendar()));
                    after.procedures().stream()
                            .filter(procedure -> names(procedure, saved.calendar().id()))
                            .forEach(concerned::add);
                }
                case ShopEvent.ProcedureSaved saved -> {
                    ProcedureCheck.flaws(saved.procedure()).forEach(flaw -> found.add(flaw.refusal()));
                    concerned.add(saved.procedure());
                }
                default -> flaws(event, after).stream().map(Flaw::refusal).forEach(found::add);
            }
        }
        found.addAll(peopleMissing(shop, after));
        concerned.forEach(procedure -> FrameCheck.problems(procedure, after, now).forEach(flaw -> found.add(flaw.refusal())));
        return found.stream().distinct().toList();
    }

    /**
     * What is wrong with one of the shop's own data, field by field; empty if nothing. Calendars and procedures have {@link #problems} instead.
     *
     * @param after the shop as it would be with the event
     */
    public static List<Flaw> flaws(ShopEvent event, Shop after) {
        return new ReferenceRules(after).flaws(event);
    }

    /** A shop keeps a manager, and keeps somebody at each level that somebody served. */
    private static List<Refusal> peopleMissing(Shop before, Shop after) {
        List<Refusal> found = new ArrayList<>();
        if (managed(before) && !managed(after)) {
            found.add(Refusal.of(Refusal.Key.LAST_MANAGER));
        }
        after.newest(StandardProcedure.REF.id()).levels().stream()
                .filter(level -> served(before, level.id()) && !served(after, level.id()))
                .forEach(level -> found.add(Refusal.of(Refusal.Key.LEVEL_WITHOUT_PEOPLE, level.name())));
        return found;
    }

    private static boolean managed(Shop shop) {
        return shop.staff().stream().anyMatch(person -> person.role() == Role.MANAGER);
    }

    private static boolean served(Shop shop, String level) {
        return shop.staff().stream().anyMatch(person -> person.levels().contains(level));
    }

    private static List<Refusal> problems(CalendarDefinition calendar) {
        if (calendar.id().equals(StandardProcedure.ALWAYS_OPEN)) {
            return List.of(Refusal.of(Refusal.Key.CALENDAR_BUILT_IN, calendar.name()));
        }
        return calendar.problems().stream()
                .map(problem -> Refusal.of(Refusal.Key.CALENDAR_UNSOUND, calendar.name(), problem))
                .toList();
    }

    private static boolean names(Procedure procedure, String calendarId) {
        return procedure.priorities().values().stream().anyMatch(rule -> rule.calendarId().equals(calendarId));
    }
}
