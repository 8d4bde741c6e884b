/** The ticket's whole history, to be read and narrowed, and the note under it. */
@NullMarked
package tierdesk.ui.ticket.history;

import org.jspecify.annotations.NullMarked;
