package tierdesk.desk.figure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long ago an open ticket's request came in, in real time. */
public enum Age {
    UNDER_A_DAY(1),
    UNDER_3_DAYS(3),
    UNDER_A_WEEK(7),
    UNDER_A_MONTH(30),
    OLDER(0);

    private final int days;

    Age(int days) {
        this.days = days;
    }

    /** Tickets of this age came in after this instant; null for the oldest, which have no such bound. */
    public @Nullable Instant after(Instant now) {
        return days == 0 ? null : now.minus(Duration.ofDays(days));
    }

    /** Tickets of this age came in at or before this instant; null for the youngest. */
    public @Nullable Instant until(Instant now) {
        return ordinal() == 0 ? null : values()[ordinal() - 1].after(now);
    }

    /** The age of a request that came in then. */
    public static Age of(Instant receivedAt, Instant now) {
        for (Age age : values()) {
            Instant after = age.after(now);
            if (after == null || receivedAt.isAfter(after)) {
                return age;
            }
        }
        return OLDER;
    }
}
