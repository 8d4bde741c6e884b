package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tierdesk.desk.DueAlerts;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.Refusal;

@DisplayName("The alert timer's thread")
@Isolated("it looks at the threads of the whole process")
final class AlertTimerThreadTest {

    @Test
    void isWokenByAChangeAndEndsWhenClosed() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T09:00:00Z"));
        MemoryDesk desk = new MemoryDesk(now::get, List.of());
        CountDownLatch told = new CountDownLatch(1);
        AlertNotices notices = new AlertNotices(Optional::empty, () -> AlertPreferences.DEFAULT, ZoneOffset.UTC);
        notices.subscribe(notice -> told.countDown());
        try (AlertTimer timer =
                new AlertTimer(desk, desk, new DeskEscalation(desk, desk, Locale.ENGLISH), notices, now::get, new ThreadSleeper())) {
            timer.start();
            Instant yesterday = now.get().minus(Duration.ofDays(1));
            desk.record(new UUID(1, 1), List.of(new RequestEvent.RequestReceived("HQ-1", Channel.PHONE, "Ann", "Acme", "No network", "",
                    yesterday, StandardProcedure.REF, null, null, null)), new Actor("mk", Role.TECHNICIAN));
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().equals("alert-timer") && thread.isAlive());
    }

    @Test
    @DisplayName("raises nothing while nobody is signed in, and what came due once somebody is")
    void waitsForSomebodyToSignIn() throws Exception {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        MemoryDesk desk = new MemoryDesk(() -> now, List.of());
        desk.record(new UUID(1, 1), List.of(new RequestEvent.RequestReceived("HQ-1", Channel.PHONE, "Ann", "Acme", "No network", "",
                now.minus(Duration.ofDays(1)), StandardProcedure.REF, null, null, null)), new Actor("mk", Role.TECHNICIAN));
        CountDownLatch asked = new CountDownLatch(1);
        AtomicBoolean signedIn = new AtomicBoolean();
        DueAlerts gated = (DueAlerts) Proxy.newProxyInstance(DueAlerts.class.getClassLoader(), new Class<?>[] {DueAlerts.class}, (proxy, method, values) -> {
            asked.countDown();
            if (!signedIn.get()) {
                throw new NotAllowedException(Refusal.of(Refusal.Key.SIGN_IN_FIRST));
            }
            return method.invoke(desk, values);
        });
        CountDownLatch told = new CountDownLatch(1);
        AlertNotices notices = new AlertNotices(Optional::empty, () -> AlertPreferences.DEFAULT, ZoneOffset.UTC);
        notices.subscribe(notice -> told.countDown());
        Sleeper sleeper = new ThreadSleeper();
        try (AlertTimer timer = new AlertTimer(gated, desk, new DeskEscalation(desk, desk, Locale.ENGLISH), notices, () -> now, sleeper)) {
            timer.start();
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(told.getCount()).isEqualTo(1);
            signedIn.set(true);
            sleeper.wake();
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
