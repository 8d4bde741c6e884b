/** Questions to the person at the desk, and short notices. */
@NullMarked
package tierdesk.ui.dialog;

import org.jspecify.annotations.NullMarked;
