/** Each kind of reference data as named texts, read and written: what a form's fields and a CSV file's cells hold alike. */
@NullMarked
package tierdesk.intake.reference.sheet;

import org.jspecify.annotations.NullMarked;
