package tierdesk.ui.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.desk.Forecast.Moves;
import tierdesk.desk.Forecast.TicketMove;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.CalendarSaved;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.FrameMove;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The editor of support calendars")
class CalendarsScreenTest extends ScreenTest {

    private static final List<OpenInterval> EIGHT_TO_FOUR = List.of(OpenInterval.of("08:00", "16:00"));
    private static final CalendarDefinition OFFICE = CalendarDefinition.weekly("support-hours", "Office", ZoneId.of("Europe/Berlin"),
            Map.of(DayOfWeek.MONDAY, EIGHT_TO_FOUR, DayOfWeek.TUESDAY, EIGHT_TO_FOUR, DayOfWeek.FRIDAY, EIGHT_TO_FOUR));

    @TempDir
    private Path folder;

    private final CalendarShop shop = new CalendarShop();

    @BeforeEach
    void open() {
        ui.context.workplace().meProperty().set(new TechnicianSaved("ed", "Ed", Role.MANAGER, Set.of(), false));
        shop.has(List.of(new CalendarSaved(OFFICE)));
        show(() -> {
            CalendarsFeature feature = new CalendarsFeature(ui.context, shop, shop, shop);
            feature.start();
            return feature.pages().get(Page.CALENDARS).get();
        });
    }

    @Test
    @DisplayName("edits the week by keyboard, tries a frame out, and saves")
    void byKeyboard() {
        click("hours-monday");
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("9-17");
        press(KeyCode.DOWN);
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("9-12, 13-17");
        press(KeyCode.UP);
        assertThat(text("hours-tuesday")).isEqualTo("09:00–12:00, 13:00–17:00");
        type("hours-friday", "9-17");

        type("tryout-raised", "Friday 16:50");
        press(KeyCode.TAB);
        press(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("4 h");
        waitUntil("it is due", () -> label("tryout-due").startsWith("Due Monday 12:50"));
        assertThat(label("tryout-due")).isEqualTo("Due Monday 12:50, Nov 30, 2026 (open 09:00–17:00)");

        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(shop.saved).singleElement().satisfies(saved -> {
            assertThat(saved.id()).isEqualTo("support-hours");
            assertThat(saved.weekly().get(DayOfWeek.TUESDAY))
                    .containsExactly(OpenInterval.of("09:00", "12:00"), OpenInterval.of("13:00", "17:00"));
        });
        assertThat(ui.notices.told).containsExactly("“Office” is saved.");
        assertThat(label("calendar-state")).isEqualTo("Everything is saved");
        assertThat(cut()).isEmpty();
    }

    @Test
    @DisplayName("draws the week, and steps to the one in which the clocks change")
    void week() {
        assertThat(label("week-title")).isEqualTo("Nov 23, 2026 – Nov 29, 2026 · week 48");
        assertThat(said("week-day-1")).isEqualTo("Monday, November 23, 2026: 08:00–16:00");
        assertThat(said("week-day-3")).endsWith("closed");

        click("week-clock-change");
        assertThat(label("week-title")).startsWith("Mar 22, 2027");
        click("week-back");
        click("week-today");
        assertThat(label("week-title")).startsWith("Nov 23, 2026");
    }

    @Test
    @DisplayName("shows first what saving would move, with the worst, and saves when the manager says so")
    void moves() {
        Instant was = Instant.parse("2026-11-23T15:00:00Z");
        shop.moves = new Moves(40, 12, 3, List.of(new TicketMove(UUID.randomUUID(), "HQ-1042", "Printer",
                new FrameMove(FrameKind.LEVEL, was, was.minus(Duration.ofHours(6)), Duration.ofHours(5), Duration.ofHours(-1)))));
        type("hours-monday", "6-14");
        click("calendar-save");
        waitUntilIdle();

        assertThat(label("moves-title")).isEqualTo("12 open tickets move, 3 become late");
        assertThat(find("moves-table", TableView.class).getItems()).hasSize(1);
        assertThat(shop.saved).isEmpty();
        assertThat(cut()).isEmpty();

        click("moves-go-on");
        assertThat(there("moves-title")).isFalse();
        assertThat(text("hours-monday")).isEqualTo("06:00–14:00");

        click("calendar-save");
        waitUntilIdle();
        click("moves-confirm");
        waitUntilIdle();
        assertThat(shop.saved).hasSize(1);
        assertThat(there("moves-title")).isFalse();
    }

    @Test
    @DisplayName("refuses hours on which a frame could never be used up, naming procedure, priority and level")
    void neverReached() {
        List<Holiday> years = LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2037, 1, 1))
                .map(date -> Holiday.on(date, "closed")).toList();
        doOnScreen(() -> shop.has(List.of(new CalendarSaved(OFFICE.withHolidays(years)))));
        waitUntilIdle();
        type("calendar-name", "Ten years off");
        click("calendar-save");
        waitUntilIdle();

        assertThat(robot.lookup("#calendar-refusals .label").queryAllAs(Label.class)).extracting(Label::getText)
                .hasSize(4)
                .anySatisfy(sentence -> assertThat(sentence).startsWith(
                        "In the procedure “Standard”, priority P2, the time to qualify of Tier 1 could never be used up."));
        assertThat(shop.saved).isEmpty();
        assertThat(text("calendar-name")).isEqualTo("Ten years off");
    }

    @Test
    @DisplayName("offers the union of hours that overlap; nothing is saved before")
    void overlap() {
        type("hours-monday", "9-13, 12-17");
        assertThat(find("calendar-save", Button.class).isDisabled()).isTrue();
        click("hours-take");
        assertThat(text("hours-monday")).isEqualTo("09:00–17:00");
        assertThat(find("calendar-save", Button.class).isDisabled()).isFalse();
    }

    @Test
    @DisplayName("adds a calendar: name, a zone that is searched, hours; and keeps what is typed while another one is looked at")
    void add() {
        click("calendars-add");
        robot.write("New York");
        type("calendar-zone", "new york");
        waitUntil("zones are offered", () -> Window.getWindows().size() > 1);
        press(KeyCode.ENTER);
        waitUntil("the zone is there", () -> text("calendar-zone").equals("America/New_York"));

        doOnScreen(() -> find("calendars-list", ListView.class).getSelectionModel().select(0));
        assertThat(text("calendar-name")).isEqualTo("Office");
        doOnScreen(() -> find("calendars-list", ListView.class).getSelectionModel().selectLast());
        assertThat(text("calendar-name")).isEqualTo("New York");

        press(KeyCode.SHORTCUT, KeyCode.S);
        waitUntilIdle();
        assertThat(shop.saved).singleElement().satisfies(saved -> {
            assertThat(saved.id()).isEqualTo("new-york");
            assertThat(saved.zone()).isEqualTo(ZoneId.of("America/New_York"));
        });
        assertThat(find("calendars-list", ListView.class).getItems()).hasSize(3);
    }

    @Test
    @DisplayName("adds a holiday and an exception by their forms")
    void forms() {
        tab("calendar-tab-holidays");
        click("holidays-add");
        type("holiday-name", "Inventory");
        type("holiday-date", "2026-11-24");
        assertThat(cut()).isEmpty();
        click("holiday-keep");
        assertThat(said("week-day-2")).isEqualTo("Tuesday, November 24, 2026: closed; Inventory");

        tab("calendar-tab-exceptions");
        click("exceptions-add");
        type("exception-date", "2026-11-29");
        type("exception-hours", "10-14");
        click("exception-keep");
        assertThat(said("week-day-7")).isEqualTo("Sunday, November 29, 2026: 10:00–14:00");
        assertThat(cut()).isEmpty();
    }

    @Test
    @DisplayName("takes holidays over by country and region, after showing which days they are")
    void byCountry() {
        tab("calendar-tab-holidays");
        click("holidays-region");
        waitUntilIdle();
        type("import-country", "Germany");
        waitUntilIdle();
        waitUntil("the days are there", () -> !find("import-list", ListView.class).getItems().isEmpty());
        assertThat(cut()).isEmpty();

        click("import-take");
        assertThat(there("import-title")).isFalse();
        assertThat(find("holidays-list", ListView.class).getItems()).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("takes holidays over from a file; a broken one is said with its line, and nothing is taken")
    void fromFile() throws IOException {
        tab("calendar-tab-holidays");
        ui.dialogs.file = Files.writeString(folder.resolve("broken.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nnonsense\n");
        click("holidays-file");
        waitUntilIdle();
        assertThat(label("import-problem")).contains("broken.ics").contains("4");
        click("import-cancel");

        ui.dialogs.file = Files.writeString(folder.resolve("shop.ics"), String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x",
                "BEGIN:VEVENT", "UID:1", "DTSTAMP:20260101T000000Z", "DTSTART;VALUE=DATE:20261124", "SUMMARY:Inventory", "END:VEVENT",
                "END:VCALENDAR", ""));
        click("holidays-file");
        waitUntilIdle();
        click("import-take");
        assertThat(said("week-day-2")).endsWith("Inventory");
    }

    @Test
    @DisplayName("is for a manager to save; anybody may try things out")
    void technician() {
        doOnScreen(() -> ui.context.workplace().meProperty().set(new TechnicianSaved("mk", "Mara", Role.TECHNICIAN, Set.of(), false)));
        type("hours-monday", "9-17");
        assertThat(find("calendar-save", Button.class).isDisabled()).isTrue();
        assertThat(label("calendar-state")).isEqualTo("A manager saves calendars; try out what you like.");
    }

    private void tab(String id) {
        robot.clickOn("#" + id);
    }

    private List<String> cut() {
        return onScreen(() -> CutText.in(stage.getScene().getRoot()));
    }

    private String text(String id) {
        return find(id, TextField.class).getText();
    }

    private String label(String id) {
        return find(id, Label.class).getText();
    }

    private String said(String id) {
        return find(id, Node.class).getAccessibleText();
    }
}
