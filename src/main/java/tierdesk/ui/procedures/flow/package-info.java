/** A procedure drawn as the ways that a ticket can go. */
@NullMarked
package tierdesk.ui.procedures.flow;

import org.jspecify.annotations.NullMarked;
