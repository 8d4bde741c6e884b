/** What is derived from the journal in the same transaction: rows of the queue, counts, alerts. */
@NullMarked
package tierdesk.store.row;

import org.jspecify.annotations.NullMarked;
