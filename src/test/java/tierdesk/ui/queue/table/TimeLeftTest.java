package tierdesk.ui.queue.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.SupportCalendar;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Stage;
import tierdesk.ui.queue.Rows;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.support.EmptyDesk;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

@DisplayName("How long yet")
class TimeLeftTest {

    private static final Instant NOW = Rows.MORNING;
    private static final Duration FRAME = Duration.ofHours(4);

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final RowText text = new RowText(messages, new Formats(messages, ZoneId.of("UTC"), () -> NOW),
            new ShopLook(EmptyDesk.open().shopData(), messages));

    @Test
    @DisplayName("is hours and minutes, the minute that has begun counted")
    void hoursAndMinutes() {
        assertThat(words(due(Duration.ofMinutes(18)))).isEqualTo("00:18");
        assertThat(words(due(Duration.ofMinutes(100).minusSeconds(59)))).isEqualTo("01:40");
        assertThat(words(due(Duration.ofHours(26)))).isEqualTo("26:00");
        assertThat(words(due(Duration.ofMillis(1)))).isEqualTo("00:01");
    }

    @Test
    @DisplayName("is late in words, from the due instant on")
    void late() {
        assertThat(words(due(Duration.ofMinutes(-25)))).isEqualTo("25 min late");
        assertThat(words(due(Duration.ZERO))).isEqualTo("due now");
        assertThat(time(due(Duration.ZERO)).kind()).isEqualTo(TimeLeft.Kind.LATE);
    }

    @Test
    @DisplayName("fills with what is spent of the frame")
    void spent() {
        assertThat(time(due(FRAME)).spent()).isEqualTo(0);
        assertThat(time(due(FRAME.dividedBy(4))).spent()).isEqualTo(0.75);
        assertThat(time(due(FRAME.negated())).spent()).isEqualTo(2);
    }

    @Test
    @DisplayName("counts open hours only")
    void openHoursOnly() {
        SupportCalendar mondays = SupportCalendar.of(CalendarDefinition.weekly("nine", "Nine to five", ZoneId.of("UTC"),
                Map.of(DayOfWeek.MONDAY, List.of(OpenInterval.of("9:00", "17:00")))));

        assertThat(TimeLeft.of(due(Duration.ofHours(48)), mondays, NOW).left()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    @DisplayName("on hold is what it waits on, and the bar stands still")
    void onHold() {
        TicketRow row = Rows.row(1, "Printer", Stage.IN_PROGRESS, HoldKind.PARTS, null, FRAME.dividedBy(2).toMillis());

        assertThat(words(row)).isEqualTo("waits on parts");
        assertThat(time(row).spent()).isEqualTo(0.5);
    }

    @Test
    @DisplayName("is what comes next where no frame counts")
    void noFrame() {
        assertThat(words(at(Stage.VERIFYING))).isEqualTo("ask the client");
        assertThat(words(at(Stage.MANAGER_DECISION))).isEqualTo("manager decides");
        assertThat(words(at(Stage.CLOSED))).isEqualTo("closed");
        assertThat(words(at(Stage.RECEIVED))).isEqualTo("–");
    }

    @Test
    @DisplayName("is heard with the whole row")
    void heard() {
        assertThat(text.spoken(due(Duration.ofMinutes(18)), NOW))
                .isEqualTo("HQ-1, Printer, Acme, Tier 2, in progress, P3, MK, 18 min left");
    }

    private static TicketRow due(Duration left) {
        return row(Stage.IN_PROGRESS, NOW.plus(left));
    }

    private static TicketRow at(Stage stage) {
        return row(stage, null);
    }

    private static TicketRow row(Stage stage, @Nullable Instant due) {
        return Rows.row(1, "Printer", stage, null, due, null);
    }

    private TimeLeft time(TicketRow row) {
        return text.timeLeft(row, NOW);
    }

    private String words(TicketRow row) {
        return text.timeLeft(row, time(row));
    }
}
