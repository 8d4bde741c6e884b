/** Saving a procedure, and moving open tickets to it. */
@NullMarked
package tierdesk.ui.procedures.save;

import org.jspecify.annotations.NullMarked;
