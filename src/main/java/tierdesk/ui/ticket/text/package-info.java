/** Long texts in a narrow place. */
@NullMarked
package tierdesk.ui.ticket.text;

import org.jspecify.annotations.NullMarked;
