/** Colours, type and motion of every window. */
@NullMarked
package tierdesk.ui.theme;

import org.jspecify.annotations.NullMarked;
