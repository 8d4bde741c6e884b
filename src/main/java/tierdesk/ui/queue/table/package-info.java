/** The table of the queue: its columns, what stands in them, and how long yet. */
@NullMarked
package tierdesk.ui.queue.table;

import org.jspecify.annotations.NullMarked;
