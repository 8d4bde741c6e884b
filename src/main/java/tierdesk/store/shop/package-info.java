/** The shop's own data, and names that complete while typing. */
@NullMarked
package tierdesk.store.shop;

import org.jspecify.annotations.NullMarked;
