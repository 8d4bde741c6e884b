/** What saving a calendar would move, and saving it. */
@NullMarked
package tierdesk.ui.calendars.save;

import org.jspecify.annotations.NullMarked;
