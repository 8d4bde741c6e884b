/** Who comes in, and the record of who did what, as tables of this installation's own. */
@NullMarked
package tierdesk.store.door;

import org.jspecify.annotations.NullMarked;
