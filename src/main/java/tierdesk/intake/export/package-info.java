/** Every ticket out, as a CSV file that our own import reads back. */
@NullMarked
package tierdesk.intake.export;

import org.jspecify.annotations.NullMarked;
