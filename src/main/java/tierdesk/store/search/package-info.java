/** The full-text index beside the database, derived from the journal. */
@NullMarked
package tierdesk.store.search;

import org.jspecify.annotations.NullMarked;
