/** Copies of everything in the data folder: made, checked, kept for their time, put back. */
@NullMarked
package tierdesk.store.backup;

import org.jspecify.annotations.NullMarked;
