/** The full-text index beside the database: derived from the journal, always a little behind it, and made anew when it is missing or broken. */
@NullMarked
package tierdesk.store.search;

import org.jspecify.annotations.NullMarked;
