/** The forms there are: for each action its fields, and the events they become. A new act gets its form here. */
@NullMarked
package tierdesk.ui.ticket.forms;

import org.jspecify.annotations.NullMarked;
