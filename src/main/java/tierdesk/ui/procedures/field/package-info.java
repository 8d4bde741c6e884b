/** The fields of a procedure, each with what is wrong and what differs from the one it inherits from. */
@NullMarked
package tierdesk.ui.procedures.field;

import org.jspecify.annotations.NullMarked;
