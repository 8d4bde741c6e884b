/** Whether everything is whole, and making it so. */
@NullMarked
package tierdesk.store.check;

import org.jspecify.annotations.NullMarked;
