/** The ways that a ticket can go under a procedure: drawn while it is edited, and walked to see whether every ticket can be closed. */
@NullMarked
package tierdesk.procedure.flow;

import org.jspecify.annotations.NullMarked;
