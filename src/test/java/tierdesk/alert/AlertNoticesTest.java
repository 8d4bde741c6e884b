package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.DueAlerts.Recipient;
import tierdesk.procedure.Hours;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.alert.Audience;
import tierdesk.procedure.frame.FrameKind;

@DisplayName("A person is told of alerts")
final class AlertNoticesTest {

    private static final Instant NOON = Hours.march(2, "12:00");

    private final List<AlertNotice> told = new ArrayList<>();
    private Optional<Recipient> person = Optional.empty();
    private AlertPreferences preferences = AlertPreferences.DEFAULT;
    private final AlertNotices notices = new AlertNotices(() -> person, () -> preferences, ZoneOffset.UTC);

    AlertNoticesTest() {
        notices.subscribe(told::add);
    }

    private static AlertRow alert(int number, String key, String holder) {
        AlertKey parsed = AlertKey.parse(key);
        return new AlertRow(new UUID(1, number), "HQ-" + number, "No network", "Acme", "tier-1", 0, key, NOON, NOON.minusSeconds(number),
                Audience.of(parsed, holder, "tier-1", StandardProcedure.V1.alerts()), null);
    }

    private static List<AlertRow> breaches(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> alert(i, "LEVEL:tier-1 0:100:3600s", "mk")).toList();
    }

    @Test
    void oneByOneWhileTheyAreFew() {
        notices.take(breaches(5), false, NOON);
        assertThat(told).hasSize(5).noneMatch(AlertNotice::digest);
    }

    @Test
    void asOneDigestWhereMoreThanFiveComeAtOnce() {
        notices.take(breaches(50), false, NOON);
        notices.release(NOON);
        assertThat(told).singleElement().satisfies(notice -> assertThat(notice.alerts()).hasSize(50));
    }

    @Test
    void asOneDigestAtTheEndOfTheMinuteAfterTheFifth() {
        breaches(50).forEach(alert -> {
            notices.take(List.of(alert), false, NOON);
            notices.release(NOON);
        });
        assertThat(told).hasSize(5);
        assertThat(notices.heldUntil(NOON)).contains(NOON.plusSeconds(60));
        notices.release(NOON.plusSeconds(60));
        assertThat(told).hasSize(6);
        assertThat(told.getLast().alerts()).hasSize(45);
    }

    @Test
    void neverMoreThanSixTimesAMinuteHoweverLongAFloodLasts() {
        for (int second = 0; second < 600; second++) {
            Instant now = NOON.plusSeconds(second);
            notices.take(breaches(1), false, now);
            notices.release(now);
        }
        assertThat(told).hasSizeLessThanOrEqualTo(5 + 10);
        assertThat(told.stream().mapToInt(notice -> notice.alerts().size()).sum()).isGreaterThan(500);
    }

    @Test
    void ofABacklogAsOneDigestOldestBreachFirst() {
        List<AlertRow> backlog = new ArrayList<>(breaches(3));
        backlog.add(alert(9, "LEVEL:tier-1 0:75:3600s", "mk"));
        Collections.shuffle(backlog);
        notices.take(backlog, true, NOON);
        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.backlog()).isTrue();
            assertThat(notice.alerts()).extracting(AlertRow::number).containsExactly("HQ-3", "HQ-2", "HQ-1", "HQ-9");
        });
    }

    @Test
    void ofTheFirstWarningNotAtAll() {
        notices.take(List.of(alert(1, "LEVEL:tier-1 0:50:3600s", "mk")), false, NOON);
        assertThat(told).isEmpty();
    }

    @Test
    void onlyOfTheirOwn() {
        person = Optional.of(new Recipient("jo", Set.of("tier-1"), false));
        notices.take(List.of(alert(1, "LEVEL:tier-1 0:75:3600s", "mk"), alert(2, "LEVEL:tier-1 0:75:3600s", "jo"),
                alert(3, "UNASSIGNED:tier-1 1:100:450s", null)), false, NOON);
        assertThat(told).extracting(notice -> notice.alerts().getFirst().number()).containsExactly("HQ-2", "HQ-3");
    }

    @Test
    void inTheWaysTheyChose() {
        preferences = AlertPreferences.DEFAULT
                .with(FrameKind.LEVEL, new Delivery(false, true, true))
                .with(FrameKind.HOLD_END, Delivery.LIST_ONLY);
        notices.take(List.of(alert(1, "LEVEL:tier-1 0:100:3600s", "mk"), alert(2, "HOLD_END:hold 1:100:60s", "mk")), false, NOON);
        assertThat(told).singleElement().extracting(AlertNotice::delivery).isEqualTo(new Delivery(false, true, true));
    }

    @Test
    void notInQuietHoursButOnceAfterThem() {
        preferences = preferences.with(new QuietHours(true, LocalTime.of(11, 0), LocalTime.of(13, 0)));
        breaches(3).forEach(alert -> notices.take(List.of(alert), false, NOON));
        notices.release(NOON.plus(Duration.ofMinutes(59)));
        assertThat(told).isEmpty();
        notices.release(NOON.plus(Duration.ofMinutes(60)));
        assertThat(told).singleElement().satisfies(notice -> assertThat(notice.alerts()).hasSize(3));
    }

    @Test
    void alsoWhereQuietHoursRunOverMidnight() {
        QuietHours night = new QuietHours(true, LocalTime.of(18, 0), LocalTime.of(8, 0));
        assertThat(night.at(LocalTime.of(23, 0))).isTrue();
        assertThat(night.at(LocalTime.of(7, 59))).isTrue();
        assertThat(night.at(LocalTime.of(8, 0))).isFalse();
        assertThat(QuietHours.NONE.at(LocalTime.of(23, 0))).isFalse();
    }

    @Test
    void soonThoughTheClockWasSetBackWhileSomeWereHeld() {
        notices.take(breaches(5), false, NOON);
        notices.take(breaches(1), false, NOON.plusSeconds(1));
        Instant setBack = NOON.minus(Duration.ofHours(1));
        notices.release(setBack);
        assertThat(told).hasSize(6);
    }
}
