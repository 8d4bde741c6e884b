/** Procedures as readable files, and the templates that come in that form. */
@NullMarked
package tierdesk.intake.procedure;

import org.jspecify.annotations.NullMarked;
