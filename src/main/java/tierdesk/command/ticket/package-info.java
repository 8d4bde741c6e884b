/** Tickets on the command line: log, list, show. */
@NullMarked
package tierdesk.command.ticket;

import org.jspecify.annotations.NullMarked;
