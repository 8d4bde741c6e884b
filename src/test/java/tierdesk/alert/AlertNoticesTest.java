package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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

@DisplayName("A person is told of alerts")
final class AlertNoticesTest {

    private static final Instant NOON = Hours.march(2, "12:00");

    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

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
                .with(AlertKind.BREACH, new Delivery(false, true, true))
                .with(AlertKind.HOLD_END, Delivery.LIST_ONLY);
        notices.take(List.of(alert(1, "LEVEL:tier-1 0:100:3600s", "mk"), alert(2, "HOLD_END:hold 1:100:60s", "mk")), false, NOON);
        assertThat(told).singleElement().extracting(AlertNotice::delivery).isEqualTo(new Delivery(false, true, true));
    }

    @Test
    void notInQuietHoursButOnceAfterThem() {
        preferences = preferences.with(quiet("11:00", "13:00", ALL_DAYS, false));
        breaches(3).forEach(alert -> notices.take(List.of(alert), false, NOON));
        notices.release(NOON.plus(Duration.ofMinutes(59)));
        assertThat(told).isEmpty();
        notices.release(NOON.plus(Duration.ofMinutes(60)));
        assertThat(told).singleElement().satisfies(notice -> assertThat(notice.alerts()).hasSize(3));
    }

    private static QuietHours quiet(String from, String to, Set<DayOfWeek> days, boolean breachesThrough) {
        return new QuietHours(true, LocalTime.parse(from), LocalTime.parse(to), days, breachesThrough);
    }

    @Test
    void inQuietHoursOfWhatThePersonLetsThroughAndOfTheRestAfterwards() {
        preferences = preferences.with(quiet("11:00", "13:00", ALL_DAYS, true));
        notices.take(List.of(alert(1, "LEVEL:tier-1 0:100:3600s", "mk"), alert(2, "LEVEL:tier-1 0:75:3600s", "mk"),
                alert(3, "LEVEL:tier-1 0:100+1:3600s", "mk"), alert(4, "HOLD_END:hold 1:100:60s", "mk")), false, NOON);
        assertThat(told).extracting(notice -> notice.alerts().getFirst().number()).containsExactly("HQ-1", "HQ-3");
        notices.release(NOON.plus(Duration.ofHours(1)));
        assertThat(told.getLast().alerts()).extracting(AlertRow::number).containsExactlyInAnyOrder("HQ-2", "HQ-4");
        assertThat(told.getLast().backlog()).isTrue();
    }

    @Test
    void ofAFloodInQuietHoursAsOneDigestToo() {
        preferences = preferences.with(quiet("11:00", "13:00", ALL_DAYS, true));
        breaches(50).forEach(alert -> notices.take(List.of(alert), false, NOON));
        notices.release(NOON.plusSeconds(60));
        assertThat(told).hasSize(6);
    }

    @Test
    void alsoWhereQuietHoursRunOverMidnight() {
        QuietHours night = quiet("18:00", "08:00", EnumSet.of(DayOfWeek.FRIDAY), false);
        // 2026-03-06 is a Friday
        assertThat(night.at(LocalDateTime.parse("2026-03-06T17:59"))).isFalse();
        assertThat(night.at(LocalDateTime.parse("2026-03-06T23:00"))).isTrue();
        assertThat(night.at(LocalDateTime.parse("2026-03-07T07:59"))).isTrue();
        assertThat(night.at(LocalDateTime.parse("2026-03-07T08:00"))).isFalse();
        assertThat(night.at(LocalDateTime.parse("2026-03-07T19:00"))).as("Saturday was not chosen").isFalse();
        assertThat(night.at(LocalDateTime.parse("2026-03-06T07:00"))).as("the morning belongs to Thursday").isFalse();
        assertThat(QuietHours.NONE.at(LocalDateTime.parse("2026-03-06T23:00"))).isFalse();
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
