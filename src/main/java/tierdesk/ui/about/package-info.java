/** The page that says what this program is, and on whose work it stands. */
@NullMarked
package tierdesk.ui.about;

import org.jspecify.annotations.NullMarked;
