/** What the desk says about time: the bell, the list of open alerts, and toasts. */
@NullMarked
package tierdesk.ui.alerts;

import org.jspecify.annotations.NullMarked;
