/** Who is offered a ticket, and why. */
@NullMarked
package tierdesk.desk.assign;

import org.jspecify.annotations.NullMarked;
