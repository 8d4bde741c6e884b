/** The editor of procedures. */
@NullMarked
package tierdesk.ui.procedures;

import org.jspecify.annotations.NullMarked;
