/** A procedure that is being edited: what is typed, what it comes to, and what is wrong with it. */
@NullMarked
package tierdesk.ui.procedures.edit;

import org.jspecify.annotations.NullMarked;
