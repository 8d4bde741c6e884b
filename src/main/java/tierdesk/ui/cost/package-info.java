/** What work costs, over tickets: the monthly statement of a customer, and what could be solved lower down. */
@NullMarked
package tierdesk.ui.cost;

import org.jspecify.annotations.NullMarked;
