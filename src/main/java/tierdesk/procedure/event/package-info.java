/** What can happen, to a ticket and to the shop, as one sealed hierarchy of records. Their components are the journal's format: never rename or remove one, add nullable ones only. */
@NullMarked
package tierdesk.procedure.event;

import org.jspecify.annotations.NullMarked;
