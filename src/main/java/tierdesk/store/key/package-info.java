/** What keeps the data folder from strangers' eyes: the data key, the file that holds it wrapped, and what is sealed with it. */
@NullMarked
package tierdesk.store.key;

import org.jspecify.annotations.NullMarked;
