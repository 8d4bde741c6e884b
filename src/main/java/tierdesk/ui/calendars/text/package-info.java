/** Times, hours and spans as a person types them, and holidays in words. */
@NullMarked
package tierdesk.ui.calendars.text;

import org.jspecify.annotations.NullMarked;
