/** The window's door: asks who comes, locks when nobody is there, and changes from one person to another. */
@NullMarked
package tierdesk.ui.shell.gate;

import org.jspecify.annotations.NullMarked;
