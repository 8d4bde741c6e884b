/** The queue: its views with their counts, and the table of tickets. */
@NullMarked
package tierdesk.ui.queue;

import org.jspecify.annotations.NullMarked;
