/** Who comes in, what they may do, and the record of who did what: everything about people rather than tickets. */
@NullMarked
package tierdesk.desk.door;

import org.jspecify.annotations.NullMarked;
