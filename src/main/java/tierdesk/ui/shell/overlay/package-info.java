/** What stands over everything for a moment: the jump field, the overview of keys. */
@NullMarked
package tierdesk.ui.shell.overlay;

import org.jspecify.annotations.NullMarked;
