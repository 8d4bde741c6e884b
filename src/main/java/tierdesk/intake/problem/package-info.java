/** What is wrong with a file or a line of it, as sentences for people. */
@NullMarked
package tierdesk.intake.problem;

import org.jspecify.annotations.NullMarked;
