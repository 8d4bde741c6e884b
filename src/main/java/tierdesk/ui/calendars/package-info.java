/** The editor of support calendars: hours, holidays and exceptions, drawn as a week, tried out before they are saved. */
@NullMarked
package tierdesk.ui.calendars;

import org.jspecify.annotations.NullMarked;
