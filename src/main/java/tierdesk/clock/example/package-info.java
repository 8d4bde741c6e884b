/**
 * Worked examples of business time: a question to a calendar, the answer that a person expects, and what comes out
 * (CLOCK.md).
 */
@NullMarked
package tierdesk.clock.example;

import org.jspecify.annotations.NullMarked;
