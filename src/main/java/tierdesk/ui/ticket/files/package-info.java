/** The files kept with a ticket: attached by choosing or dropping, opened with care. */
@NullMarked
package tierdesk.ui.ticket.files;

import org.jspecify.annotations.NullMarked;
