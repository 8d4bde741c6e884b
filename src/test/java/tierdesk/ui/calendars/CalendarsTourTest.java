package tierdesk.ui.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.CalendarException;
import tierdesk.clock.Holiday;
import tierdesk.clock.HolidayRule;
import tierdesk.clock.OpenInterval;
import tierdesk.desk.Forecast.Moves;
import tierdesk.desk.Forecast.TicketMove;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.CalendarSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.FrameMove;
import tierdesk.settings.ThemeChoice;
import tierdesk.ui.shell.Shell;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.support.ScreenTest;
import tierdesk.ui.support.TestTheme;
import tierdesk.ui.tour.Tour;
import tierdesk.ui.tour.TourStop;

@DisplayName("The tour of the support calendars")
class CalendarsTourTest extends ScreenTest {

    private static final Path FOLDER = Path.of("target", "tour");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final CalendarShop shop = new CalendarShop();
    private Shell shell;
    private List<TourStop> stops;

    @BeforeEach
    void open() {
        shop.has(List.of(new CalendarSaved(office()), new CalendarSaved(
                CalendarDefinition.alwaysOpen("night", "Night desk for the hospitals of the county", ZoneId.of("America/New_York")))));
        shop.moves = new Moves(40, 12, 3, IntStream.range(0, 8).mapToObj(CalendarsTourTest::move).toList());
        show(() -> {
            shell = new Shell(ui.context, () -> { });
            return shell.load();
        });
        doOnScreen(() -> {
            CalendarsFeature feature = new CalendarsFeature(ui.context, shop, shop, shop);
            shell.open(EmptyDesk.open(), List.of(feature));
            ui.context.workplace().meProperty().set(new TechnicianSaved("ed", "Ed", Role.MANAGER, Set.of(), false));
            stops = feature.tour();
        });
    }

    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
    @DisplayName("finds no text cut off at 1366×768")
    void noTextCutOff(ThemeChoice theme) throws IOException {
        TestTheme.choose(theme);
        List<TourStop> looking = stops.stream().map(stop -> stop.then(() ->
                assertThat(CutText.in(stage.getScene().getRoot())).as(stop.name()).isEmpty())).toList();
        Tour tour = onScreen(() -> new Tour(stage.getScene(), ui.context.background(), shell::home));
        assertThat(tour.take(looking, FOLDER, theme + "-")).isEqualTo(stops.size() + 1);
    }

    private static CalendarDefinition office() {
        List<OpenInterval> day = List.of(OpenInterval.of("08:00", "12:00"), OpenInterval.of("13:00", "17:00"));
        return new CalendarDefinition("support-hours", "Support hours", ZoneId.of("Europe/Berlin"), false,
                Map.of(DayOfWeek.MONDAY, day, DayOfWeek.TUESDAY, day, DayOfWeek.WEDNESDAY, day, DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, List.of(OpenInterval.of("09:00", "12:00"), OpenInterval.of("22:00", "06:00"))),
                List.of(new Holiday("Christmas Day", HolidayRule.eachYear(Month.DECEMBER, 25)),
                        new Holiday("Christmas Eve", HolidayRule.eachYear(Month.DECEMBER, 24), LocalTime.NOON, null),
                        Holiday.on(LocalDate.of(2026, 11, 25), "Founders’ day of the whole county")),
                List.of(new CalendarException(LocalDate.of(2026, 11, 29), List.of(OpenInterval.of("10:00", "14:00")), "Release")));
    }

    private static TicketMove move(int number) {
        Instant was = NOON.plus(Duration.ofMinutes(40L * number));
        return new TicketMove(UUID.randomUUID(), "HQ-10" + (42 + number), "Printer on the second floor prints blank pages",
                new FrameMove(number % 2 == 0 ? FrameKind.LEVEL : FrameKind.CONTRACT, was, was.minus(Duration.ofHours(6)),
                        Duration.ofHours(5), Duration.ofHours(number < 3 ? -1 : 1)));
    }
}
