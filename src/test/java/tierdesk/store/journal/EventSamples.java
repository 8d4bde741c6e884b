package tierdesk.store.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.CalendarException;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.clock.OpenInterval;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.UnknownEvent;

/** A filled and a bare sample of every event there is, found by reflection, so that a new event has them from its first day. */
final class EventSamples {

    private EventSamples() {
    }

    /** Every concrete event type but the unknown one. */
    static List<Class<?>> types() {
        return leaves(Event.class).filter(type -> type != UnknownEvent.class).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventSamples::leaves);
    }

    /** By a name for the test: filled, without what may be missing, and each decision. */
    static Map<String, Event> all() {
        Map<String, Event> samples = new LinkedHashMap<>();
        for (Class<?> type : types()) {
            samples.put(type.getSimpleName(), (Event) make(type, false));
            samples.put(type.getSimpleName() + " bare", (Event) make(type, true));
        }
        leaves(Decision.class).forEach(decision ->
                samples.put("Decided " + decision.getSimpleName(), new LevelEvent.Decided((Decision) make(decision, false), "reason")));
        return samples;
    }

    private static Object make(Class<?> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> bare && nullable(component)
                ? null
                : value(component.getName(), component.getGenericType())).toArray();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType many) {
            List<Object> two = new ArrayList<>(List.of(value(name + " 1", many.getActualTypeArguments()[0])));
            if (many.getRawType() == Map.class) {
                return Map.of(two.getFirst(), value(name + " of it", many.getActualTypeArguments()[1]));
            }
            return many.getRawType() == Set.class ? Set.copyOf(two) : List.copyOf(two);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        return switch (plain.getSimpleName()) {
            case "String" -> name + " ä€ \"\n\u0000\uD83D\uDE00";
            case "int" -> 17;
            case "long" -> 1L << 40;
            case "boolean", "Boolean" -> true;
            case "Instant" -> Instant.parse("2026-11-23T09:30:00.123456Z");
            case "LocalDate" -> LocalDate.of(2027, 2, 28);
            case "ZoneId" -> ZoneId.of("Europe/Berlin");
            case "UUID" -> new UUID(1, 2);
            case "BigDecimal" -> new BigDecimal("12.50");
            case "Decision" -> new Decision.ReferOut("them");
            case "Procedure" -> procedure();
            case "CalendarDefinition" -> calendar();
            default -> make(plain, false);
        };
    }

    private static Procedure procedure() {
        return StandardProcedure.V1;
    }

    private static CalendarDefinition calendar() {
        return new CalendarDefinition("berlin", "Berlin", ZoneId.of("Europe/Berlin"), false,
                Map.of(DayOfWeek.MONDAY, List.of(OpenInterval.of("09:00", "12:00"), OpenInterval.of("13:00", "24:00"))),
                List.of(new Holiday("New Year", HolidayRule.eachYear(Month.JANUARY, 1)),
                        new Holiday("Good Friday", HolidayRule.fromEaster(-2), LocalTime.NOON, null)),
                List.of(new CalendarException(LocalDate.of(2026, 12, 24), List.of(), "Eve")));
    }
}
