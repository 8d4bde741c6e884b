/** The ticket: where it stands in the procedure, what can be done now, and everything that happened. */
@NullMarked
package tierdesk.ui.ticket;

import org.jspecify.annotations.NullMarked;
