/** Holidays and exceptions of a calendar: the lists, their forms, and holidays that come by country or from a file. */
@NullMarked
package tierdesk.ui.calendars.holiday;

import org.jspecify.annotations.NullMarked;
