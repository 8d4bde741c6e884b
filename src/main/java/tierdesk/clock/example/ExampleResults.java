package tierdesk.clock.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of running worked examples.
 *
 * @param passed how many answered what was expected
 * @param failures the others, in their order
 */
public record ExampleResults(int passed, List<Failure> failures) {

    /**
     * One example that did not answer what was expected.
     *
     * @param expected null where the example does not say
     */
    public record Failure(String id, @Nullable Answer expected, Answer got) {}

    /** Keeps its own copy of the failures. */
    public ExampleResults {
        failures = List.copyOf(failures);
    }

    /** Asks every example's question. */
    public static ExampleResults of(List<WorkedExample> examples) {
        List<Failure> failures = new ArrayList<>();
        for (WorkedExample example : examples) {
            Answer got = example.question().answer();
            if (example.expected() == null || !got.meets(example.expected())) {
                failures.add(new Failure(example.id(), example.expected(), got));
            }
        }
        return new ExampleResults(examples.size() - failures.size(), failures);
    }
}
