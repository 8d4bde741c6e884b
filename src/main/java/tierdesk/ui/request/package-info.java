/** A request that comes in becomes a ticket: steps 1 and 2, and 3 where it is known already. */
@NullMarked
package tierdesk.ui.request;

import org.jspecify.annotations.NullMarked;
