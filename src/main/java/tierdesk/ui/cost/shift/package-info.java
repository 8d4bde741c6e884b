/** What to write down, teach or open up, so that lower levels solve more. */
@NullMarked
package tierdesk.ui.cost.shift;

import org.jspecify.annotations.NullMarked;
