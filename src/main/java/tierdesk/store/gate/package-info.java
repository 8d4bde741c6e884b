/** Ports as one visitor may use them: each asks first who came in. */
@NullMarked
package tierdesk.store.gate;

import org.jspecify.annotations.NullMarked;
