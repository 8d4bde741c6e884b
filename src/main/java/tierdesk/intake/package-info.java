/** Bringing in what other systems kept: tickets and their histories from CSV files, every line of them accounted for. */
@NullMarked
package tierdesk.intake;

import org.jspecify.annotations.NullMarked;
