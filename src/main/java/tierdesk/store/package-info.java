/** The ports of {@code tierdesk.desk} on an embedded H2: the journal, and what is derived from it in the same transaction. Known to {@code Wiring} alone. */
@NullMarked
package tierdesk.store;

import org.jspecify.annotations.NullMarked;
