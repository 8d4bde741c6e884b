/** A customer's month on the screen, as PDF and as CSV. */
@NullMarked
package tierdesk.ui.cost.statement;

import org.jspecify.annotations.NullMarked;
