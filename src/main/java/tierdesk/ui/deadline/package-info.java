/** The strip of time that a due instant is made of, wherever a deadline is explained. */
@NullMarked
package tierdesk.ui.deadline;

import org.jspecify.annotations.NullMarked;
