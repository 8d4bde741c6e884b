/** Entries as they are sealed and kept. */
@NullMarked
package tierdesk.store.journal;

import org.jspecify.annotations.NullMarked;
