/** A ticket as its events make it. */
@NullMarked
package tierdesk.procedure.ticket;

import org.jspecify.annotations.NullMarked;
