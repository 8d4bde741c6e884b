/** The head of the ticket: its level, the procedure as steps, time and cost, advice, and what can be done. */
@NullMarked
package tierdesk.ui.ticket.header;

import org.jspecify.annotations.NullMarked;
