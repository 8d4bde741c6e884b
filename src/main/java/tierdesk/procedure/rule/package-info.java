/** What may follow what: the one table, and the reasons for a refusal. Screens, commands and the store all ask here. */
@NullMarked
package tierdesk.procedure.rule;

import org.jspecify.annotations.NullMarked;
