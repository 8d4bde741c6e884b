/** The ticket's vendor cases. */
@NullMarked
package tierdesk.ui.ticket.vendor;

import org.jspecify.annotations.NullMarked;
