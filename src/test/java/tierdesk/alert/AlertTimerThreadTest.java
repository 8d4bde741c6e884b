package tierdesk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.rule.Actor;

@DisplayName("The alert timer's thread")
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
}
