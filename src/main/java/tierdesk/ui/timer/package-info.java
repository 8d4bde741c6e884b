/** The timer that counts hands-on time: one a person, on whatever screen it is shown. */
@NullMarked
package tierdesk.ui.timer;

import org.jspecify.annotations.NullMarked;
