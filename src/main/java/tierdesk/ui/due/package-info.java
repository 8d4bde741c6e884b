/** The due board: what runs out next, and how it went in the last weeks. */
@NullMarked
package tierdesk.ui.due;

import org.jspecify.annotations.NullMarked;
