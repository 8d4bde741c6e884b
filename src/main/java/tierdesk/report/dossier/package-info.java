/** The dossier: everything that was done for a ticket, in words, level by level; for the screen, the printer and the client. */
@NullMarked
package tierdesk.report.dossier;

import org.jspecify.annotations.NullMarked;
