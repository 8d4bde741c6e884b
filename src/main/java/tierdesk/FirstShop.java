package tierdesk;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.procedure.Level;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent;

/**
 * What a new data folder starts with: support hours Monday to Friday 9 to 17 in the system's zone, and the
 * person at this computer, who may do everything (the manager alone on a laptop).
 */
record FirstShop(List<ShopEvent> events) {

    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /** @param user as the operating system names the person */
    static FirstShop of(String user, ZoneId zone) {
        Set<String> levels = StandardProcedure.V1.levels().stream().map(Level::id).collect(Collectors.toSet());
        String name = user.isBlank() ? "Manager" : user.strip();
        return new FirstShop(List.of(
                new ShopEvent.CalendarSaved(supportHours(zone)),
                new ShopEvent.TechnicianSaved(initials(name), name, Role.MANAGER, levels, false)));
    }

    private static CalendarDefinition supportHours(ZoneId zone) {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        WORKING_DAYS.forEach(day -> week.put(day, List.of(OpenInterval.of("09:00", "17:00"))));
        return CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Support hours", zone, week);
    }

    /** {@code mary.kent} is {@code mk}; a single word gives its first two letters. */
    static String initials(String user) {
        List<String> words = List.of(user.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        return switch (words.size()) {
            case 0 -> "me";
            case 1 -> words.getFirst().substring(0, Math.min(2, words.getFirst().length()));
            default -> words.stream().limit(3).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        };
    }
}
