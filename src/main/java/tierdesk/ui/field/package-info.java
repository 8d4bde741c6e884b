/** Fields that forms of several features share. */
@NullMarked
package tierdesk.ui.field;

import org.jspecify.annotations.NullMarked;
