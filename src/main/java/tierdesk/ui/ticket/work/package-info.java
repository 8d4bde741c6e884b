/** Minutes and cost: the ticket's work entries, what each level cost, and the timer. */
@NullMarked
package tierdesk.ui.ticket.work;

import org.jspecify.annotations.NullMarked;
