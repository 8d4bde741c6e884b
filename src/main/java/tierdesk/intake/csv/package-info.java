/** CSV as other tools write it: read streaming, with limits on what one line may cost; written so that a spreadsheet runs nothing. */
@NullMarked
package tierdesk.intake.csv;

import org.jspecify.annotations.NullMarked;
