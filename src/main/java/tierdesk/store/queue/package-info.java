/** Questions about rows, each answered from an index. */
@NullMarked
package tierdesk.store.queue;

import org.jspecify.annotations.NullMarked;
