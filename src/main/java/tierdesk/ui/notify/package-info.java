/** How the desk makes itself heard outside its window, and what the person chose about it: a tone, the system's own notifications. */
@NullMarked
package tierdesk.ui.notify;

import org.jspecify.annotations.NullMarked;
