/** Where things stand: the window on the screen, the three parts in the window, a page over them. */
@NullMarked
package tierdesk.ui.shell.frame;

import org.jspecify.annotations.NullMarked;
