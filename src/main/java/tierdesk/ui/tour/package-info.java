/** Pictures of every screen, taken without a display. */
@NullMarked
package tierdesk.ui.tour;

import org.jspecify.annotations.NullMarked;
