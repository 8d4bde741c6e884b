/** What work costs: amounts and how they are rounded, the ledger's lines, what is included and what is charged, the statement of a month. */
@NullMarked
package tierdesk.procedure.cost;

import org.jspecify.annotations.NullMarked;
