package tierdesk.command.clock;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.example.Answer;
import tierdesk.clock.example.ExampleResults;

/** What running examples answers as JSON: times as texts, amounts as seconds, refusals as sentences. */
record ExampleReport(int passed, int failed, List<Failure> failures) {

    private static final int NANO_DIGITS = 9;

    /** @param expect null where the example does not say */
    record Failure(String id, @Nullable Object expect, Object got) {}

    static ExampleReport of(ExampleResults results) {
        List<Failure> failures = results.failures().stream()
                .map(failure -> new Failure(
                        failure.id(),
                        failure.expected() == null ? null : shown(failure.expected()),
                        shown(failure.got())))
                .toList();
        return new ExampleReport(results.passed(), failures.size(), failures);
    }

    private static Object shown(Answer answer) {
        return switch (answer) {
            case Answer.At(var instant) -> instant.toString();
            case Answer.Lasting(var duration) -> seconds(duration);
            case Answer.Refused(var sentence) -> sentence;
        };
    }

    private static Number seconds(Duration duration) {
        Duration fraction = duration.minusSeconds(duration.toSeconds());
        if (fraction.isZero()) {
            return duration.toSeconds();
        }
        return BigDecimal.valueOf(duration.toSeconds())
                .add(BigDecimal.valueOf(fraction.toNanos(), NANO_DIGITS))
                .stripTrailingZeros();
    }
}
