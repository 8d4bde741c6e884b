/** The main window, which holds the features. */
@NullMarked
package tierdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
