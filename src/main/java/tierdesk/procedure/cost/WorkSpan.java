package tierdesk.procedure.cost;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tierdesk.procedure.rule.Refusal;

/** From when to when somebody worked, where that is what was written down. */
public record WorkSpan(Instant began, Instant ended) {

    private static final int SECONDS = 60;

    /** Why there is no such span. */
    public Optional<Refusal> refusal() {
        return ended.isAfter(began) ? Optional.empty() : Optional.of(Refusal.of(Refusal.Key.WORK_ENDS_FIRST));
    }

    /** Begun minutes count whole. */
    public int minutes() {
        return Math.toIntExact(Math.ceilDiv(Duration.between(began, ended).toSeconds(), SECONDS));
    }
}
