/** Procedures on the command line. */
@NullMarked
package tierdesk.command.procedure;

import org.jspecify.annotations.NullMarked;
