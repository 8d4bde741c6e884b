/** Every word a person reads, and how instants, spans and money are written. */
@NullMarked
package tierdesk.ui.text;

import org.jspecify.annotations.NullMarked;
