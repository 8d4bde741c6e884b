package tierdesk.procedure.frame;

import java.time.Duration;

/** Hands-on time at the present level against what is prescribed there. */
public record EffortBox(Duration spent, Duration allowed) {

    public double share() {
        return allowed.isZero() ? 1.0 : (double) spent.toSeconds() / allowed.toSeconds();
    }
}
