/** The command {@code clock}: worked examples of business time from files that anybody can write (CLOCK.md). */
@NullMarked
package tierdesk.command.clock;

import org.jspecify.annotations.NullMarked;
