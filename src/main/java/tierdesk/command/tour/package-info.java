/** The command that takes pictures of every screen. */
@NullMarked
package tierdesk.command.tour;

import org.jspecify.annotations.NullMarked;
