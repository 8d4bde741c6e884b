package tierdesk.store;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.desk.NewRequest;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.store.database.StoreFolder;

/** A shop to test in: two people, support hours, and requests as they come in. */
public final class TestShop {

    public static final Instant MONDAY_9 = Instant.parse("2026-11-23T09:00:00Z");
    public static final Actor MK = new Actor("mk", Role.TECHNICIAN);
    public static final Actor BOSS = new Actor("boss", Role.MANAGER);

    private TestShop() {
    }

    public static StoreSettings settings(TestClock clock) {
        return new StoreSettings(clock, () -> { }, DeskStore.FILE);
    }

    public static DeskStore create(Path folder, TestClock clock) throws Exception {
        return create(folder, clock, "HQ");
    }

    public static DeskStore create(Path folder, TestClock clock, String code) throws Exception {
        DeskStore store = DeskStore.create(new StoreFolder(folder), code, settings(clock));
        if (code.equals("HQ")) {
            store.shopData().save(people(), BOSS);
        }
        return store;
    }

    public static DeskStore open(Path folder, TestClock clock) throws Exception {
        return DeskStore.open(new StoreFolder(folder), settings(clock));
    }

    public static List<ShopEvent> people() {
        return List.of(
                new ShopEvent.CalendarSaved(supportHours("09:00", "17:00")),
                new ShopEvent.TechnicianSaved("mk", "Mary Kent", Role.TECHNICIAN, Set.of("tier-1", "tier-2"), false),
                new ShopEvent.TechnicianSaved("boss", "Bo Ross", Role.MANAGER, Set.of("tier-1", "tier-2", "tier-3", "onsite"), false));
    }

    public static CalendarDefinition supportHours(String open, String close) {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(OpenInterval.of(open, close)));
        }
        return CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Support hours", ZoneId.of("UTC"), week);
    }

    public static NewRequest request(String subject) {
        return new NewRequest(Channel.PHONE, "Ann Lee", "Acme", subject, "It says: " + subject, null, "Printing", Impact.MEDIUM,
                Urgency.MEDIUM, "PRN-2", "mk", null, null, null);
    }

    /** From a monitoring script: only what it knows. */
    public static NewRequest fromScript(String subject, String source, String externalNumber) {
        return new NewRequest(Channel.MONITORING, "", "", subject, "", null, null, null, null, null, null, source, externalNumber, null);
    }

    public static LevelEvent.Escalated escalated(String level) {
        return new LevelEvent.Escalated(level, new HandOver("No print", "Restarted it: nothing", "", "One floor", "Needs the driver team"),
                null, false);
    }

    /** Changes a closed database behind the program's back. */
    public static void alter(Path folder, String... statements) throws Exception {
        StoreFixture.sql(folder, statements);
    }
}
