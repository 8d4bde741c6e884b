/** Work off the JavaFX thread, and its way back. */
@NullMarked
package tierdesk.ui.work;

import org.jspecify.annotations.NullMarked;
