/** A week of a calendar as it is drawn, and a frame that is tried out on it. */
@NullMarked
package tierdesk.ui.calendars.week;

import org.jspecify.annotations.NullMarked;
