package tierdesk.ui.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on only when the test says so. */
public final class TestClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration span) {
        now = now.plus(span);
    }
}
