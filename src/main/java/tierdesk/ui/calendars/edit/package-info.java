/** A calendar that is being edited: its fields, and what is wrong with them, in words at the field. */
@NullMarked
package tierdesk.ui.calendars.edit;

import org.jspecify.annotations.NullMarked;
