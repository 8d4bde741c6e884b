/** Which column of a file is which field of a ticket: guessed from names and values, changed by people, kept for files of the same kind. */
@NullMarked
package tierdesk.intake.mapping;

import org.jspecify.annotations.NullMarked;
