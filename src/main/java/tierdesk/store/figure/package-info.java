/** The manager's figures: lines that follow the journal, and the questions to them. */
@NullMarked
package tierdesk.store.figure;

import org.jspecify.annotations.NullMarked;
