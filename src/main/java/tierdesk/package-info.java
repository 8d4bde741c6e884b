/** The program: {@link tierdesk.Main} starts it, {@link tierdesk.DeskApp} is its window. */
@NullMarked
package tierdesk;

import org.jspecify.annotations.NullMarked;
