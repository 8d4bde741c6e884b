/** One entry of reference data being edited: what is typed, what is wrong with it, and the fields on the screen. */
@NullMarked
package tierdesk.ui.reference.edit;

import org.jspecify.annotations.NullMarked;
