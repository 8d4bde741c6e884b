/** The manager's figures: tiles, charts and the procedure's flow, each opening the tickets behind it. */
@NullMarked
package tierdesk.ui.figures;

import org.jspecify.annotations.NullMarked;
