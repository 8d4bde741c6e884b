/** Who sits at this desk. */
@NullMarked
package tierdesk.ui.shell.staff;

import org.jspecify.annotations.NullMarked;
