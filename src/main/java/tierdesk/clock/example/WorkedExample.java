package tierdesk.clock.example;

import org.jspecify.annotations.Nullable;

/**
 * A question to a calendar with the answer that somebody expects.
 *
 * @param id by which it is named when it fails; need not be unique
 * @param expected null where the example is wrong in itself and does not say
 */
public record WorkedExample(String id, Question question, @Nullable Answer expected) {}
