/** The open ticket's dossier on the screen and on paper, and beside it what the manager decides. */
@NullMarked
package tierdesk.ui.ticket.dossier;

import org.jspecify.annotations.NullMarked;
