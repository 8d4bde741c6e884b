package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Changes;
import tierdesk.desk.Progress;
import tierdesk.procedure.event.AlertEvent;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.store.DeskStore;
import tierdesk.store.LoadedShop;
import tierdesk.store.StoreSettings;
import tierdesk.store.TestShop;
import tierdesk.store.database.StoreFolder;

/** The timer over the real store: all that is left between two runs of the program is the data folder. Support hours are 9 to 17, UTC. */
@DisplayName("Over closing and opening the data folder again")
final class AlertsOverRestartTest {

    @TempDir
    private Path folder;

    private final FakeTime time = new FakeTime(TestShop.MONDAY_9);
    private final List<AlertNotice> heard = new ArrayList<>();
    private DeskStore store;
    private AlertTimer timer;

    /** What was raised, as the history tells it. */
    private record Raised(String key, Instant crossedAt, Instant raisedAt) {
    }

    @BeforeEach
    void begin() throws Exception {
        store = DeskStore.create(new StoreFolder(folder), "HQ", settings());
        store.shopData().save(TestShop.people(), TestShop.BOSS);
        startTimer();
    }

    /** What a sweep writes into the derived rows is what the journal comes to. */
    @AfterEach
    void end() {
        assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
        close();
    }

    private StoreSettings settings() {
        return new StoreSettings(time, () -> { }, DeskStore.FILE);
    }

    private void startTimer() {
        AlertNotices notices = new AlertNotices(Optional::empty, () -> AlertPreferences.DEFAULT, ZoneOffset.UTC);
        notices.subscribe(heard::add);
        timer = new AlertTimer(store.dueAlerts(), store.changes(), new DeskEscalation(store.tickets(), store.shopData(), Locale.ENGLISH),
                notices, time, time);
    }

    private void close() {
        timer.close();
        store.close();
    }

    private void open() throws Exception {
        store = DeskStore.open(new StoreFolder(folder), settings());
        startTimer();
    }

    private void restart() throws Exception {
        close();
        open();
    }

    /** Lets the time pass as the timer would sleep through it. */
    private void run(Duration duration) {
        Instant end = time.real().plus(duration);
        while (time.real().isBefore(end)) {
            Duration wait = timer.step();
            Duration left = Duration.between(time.real(), end);
            time.pass(wait.compareTo(left) < 0 ? wait : left);
        }
        timer.step();
    }

    /** Does something, and returns when the timer has been told of it. */
    private <T> T told(Callable<T> deed) throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        try (Changes.AutoCloseableSubscription last = store.changes().subscribe(change -> told.countDown())) {
            T done = deed.call();
            assertThat(told.await(10, TimeUnit.SECONDS)).as("told of the change").isTrue();
            return done;
        }
    }

    /** Of priority 3: an hour at Tier 1, 24 hours for the client. */
    private UUID inWork() throws Exception {
        UUID ticket = told(() -> store.tickets().log(TestShop.request("No network"), TestShop.MK)).ticket().id();
        record(ticket, new LevelEvent.Qualified("Replace the cable"));
        return ticket;
    }

    private void record(UUID ticket, TicketEvent event) throws Exception {
        told(() -> store.tickets().record(ticket, List.of(event), TestShop.MK));
    }

    private List<Raised> raised(UUID ticket, String kind) {
        return store.tickets().find(ticket).orElseThrow().history().stream()
                .filter(entry -> entry.event() instanceof AlertEvent.AlertRaised alert && alert.key().startsWith(kind))
                .peek(entry -> assertThat(entry.by()).isEqualTo(Actor.DESK.id()))
                .map(entry -> new Raised(((AlertEvent.AlertRaised) entry.event()).key(), ((AlertEvent.AlertRaised) entry.event()).crossedAt(),
                        entry.occurredAt()))
                .toList();
    }

    private static Raised level(String threshold, String at) {
        return level(threshold, at, at);
    }

    private static Raised level(String threshold, String crossedAt, String raisedAt) {
        return new Raised("LEVEL:tier-1 0:" + threshold + ":3600s", Instant.parse(crossedAt), Instant.parse(raisedAt));
    }

    private static Raised contract(String threshold, String crossedAt, String raisedAt) {
        return new Raised("CONTRACT:ticket:" + threshold + ":86400s", Instant.parse(crossedAt), Instant.parse(raisedAt));
    }

    private static final List<Raised> FIRST_DAY = List.of(
            level("50", "2026-11-23T09:30:00Z"),
            level("75", "2026-11-23T09:45:00Z"),
            level("100", "2026-11-23T10:00:00Z"),
            level("100+1", "2026-11-23T12:00:00Z"),
            level("100+2", "2026-11-23T14:00:00Z"),
            level("100+3", "2026-11-23T16:00:00Z"));

    @Test
    @DisplayName("each threshold and each repeat is raised once, at its instant, however often the program is started")
    void onceOverRestarts() throws Exception {
        UUID ticket = inWork();
        for (int minutes = 0; minutes < 450; minutes += 25) {
            run(Duration.ofMinutes(25));
            restart();
        }
        assertThat(raised(ticket, "LEVEL")).isEqualTo(FIRST_DAY);
    }

    @Test
    @DisplayName("each is raised once when the clock is set back by an hour, with and without a restart")
    void onceWhenTheClockIsSetBack() throws Exception {
        UUID ticket = inWork();
        run(Duration.ofMinutes(61));
        time.setWallClock(Duration.ofHours(-1));
        run(Duration.ofMinutes(5));
        restart();
        run(Duration.ofMinutes(85));
        assertThat(raised(ticket, "LEVEL")).isEqualTo(FIRST_DAY.subList(0, 3));
        time.setWallClock(Duration.ofHours(1));
        restart();
        run(Duration.ofMinutes(300));
        assertThat(raised(ticket, "LEVEL").stream().map(Raised::key)).containsExactlyElementsOf(FIRST_DAY.stream().map(Raised::key).toList());
    }

    @Test
    @DisplayName("after the machine slept for days each threshold that was reached is raised once, with the instant at which it was reached")
    void onceAfterSleep() throws Exception {
        UUID ticket = inWork();
        run(Duration.ofMinutes(40));
        time.suspend(Duration.ofDays(3));
        run(Duration.ofMinutes(1));
        restart();
        run(Duration.ofMinutes(30));
        String morning = "2026-11-26T09:40:00Z";
        assertThat(raised(ticket, "LEVEL")).containsExactly(
                level("50", "2026-11-23T09:30:00Z"),
                level("75", "2026-11-23T09:45:00Z", morning),
                level("100", "2026-11-23T10:00:00Z", morning));
        assertThat(raised(ticket, "CONTRACT")).containsExactly(
                contract("50", "2026-11-24T13:00:00Z", morning),
                contract("75", "2026-11-25T11:00:00Z", morning),
                contract("100", "2026-11-25T17:00:00Z", morning));
    }

    @Test
    @DisplayName("a ticket imported with an old date raises the highest threshold it has passed of each clock, as of the import, and no other")
    void importedLate() throws Exception {
        UUID ticket = imported(Instant.parse("2026-11-16T09:00:00Z"));
        run(Duration.ofMinutes(1));
        restart();
        run(Duration.ofMinutes(118));
        String then = "2026-11-23T09:00:00Z";
        assertThat(raised(ticket, "LEVEL")).containsExactly(level("100", then));
        assertThat(raised(ticket, "CONTRACT")).containsExactly(contract("100", then, then));
        assertThat(raised(ticket, "")).hasSize(2);
    }

    @Test
    @DisplayName("a ticket imported in the midst of its time raises what it passes from then on, each threshold at its instant")
    void importedMidway() throws Exception {
        UUID ticket = imported(Instant.parse("2026-11-20T16:20:00Z"));
        run(Duration.ofMinutes(90));
        assertThat(raised(ticket, "LEVEL")).containsExactly(
                level("50", "2026-11-23T09:00:00Z"),
                level("75", "2026-11-23T09:05:00Z"),
                level("100", "2026-11-23T09:20:00Z"));
    }

    private UUID imported(Instant since) throws Exception {
        told(() -> store.bulkIntake().add(List.of(LoadedShop.inWork("A-1", since))));
        return store.tickets().findByNumber("HQ-1001").orElseThrow().ticket().id();
    }

    @Test
    @DisplayName("after a week closed everything that came due is one digest, the oldest breach first")
    void digestAfterAWeek() throws Exception {
        UUID first = inWork();
        time.pass(Duration.ofMinutes(10));
        UUID second = inWork();
        run(Duration.ofMinutes(1));
        close();
        time.pass(Duration.ofDays(7));
        open();
        heard.clear();
        run(Duration.ofMinutes(30));
        assertThat(raised(first, "")).hasSize(6);
        assertThat(raised(second, "")).hasSize(6);
        assertThat(heard).singleElement().satisfies(digest -> {
            assertThat(digest.backlog()).isTrue();
            assertThat(digest.alerts().stream().map(alert -> alert.number() + " " + alert.key()).toList()).startsWith(
                    "HQ-1001 LEVEL:tier-1 0:100:3600s", "HQ-1002 LEVEL:tier-1 0:100:3600s", "HQ-1001 CONTRACT:ticket:100:86400s");
        });
    }

    @Test
    @DisplayName("an acknowledged breach stays quiet, and a snoozed one comes back once, at its time")
    void answersAreKept() throws Exception {
        UUID acknowledged = inWork();
        UUID snoozed = inWork();
        run(Duration.ofMinutes(61));
        String key = "LEVEL:tier-1 0:100:3600s";
        record(acknowledged, new AlertEvent.AlertAcknowledged(key, "on it"));
        record(snoozed, new AlertEvent.AlertSnoozed(key, Instant.parse("2026-11-23T11:30:00Z"), "after the meeting"));
        for (int minutes = 0; minutes < 150; minutes += 25) {
            restart();
            run(Duration.ofMinutes(25));
        }
        assertThat(raised(acknowledged, "LEVEL")).hasSize(3);
        assertThat(raised(snoozed, "LEVEL")).hasSize(4).last().isEqualTo(level("100", "2026-11-23T11:30:00Z"));
    }
}
