/** Tickets in and out on the command line: import, export, and the sample shop. */
@NullMarked
package tierdesk.command.intake;

import org.jspecify.annotations.NullMarked;
