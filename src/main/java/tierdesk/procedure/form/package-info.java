/** A procedure as text, place by place: what a person edits, a file holds, and a customer's procedure differs in. */
@NullMarked
package tierdesk.procedure.form;

import org.jspecify.annotations.NullMarked;
