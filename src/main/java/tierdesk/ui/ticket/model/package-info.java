/** The open ticket as the screen sees it, without any control: its situation, and what it offers. */
@NullMarked
package tierdesk.ui.ticket.model;

import org.jspecify.annotations.NullMarked;
