/** A million rows as a list that holds only those that are looked at. */
@NullMarked
package tierdesk.ui.queue.rows;

import org.jspecify.annotations.NullMarked;
