/** The first start on an empty data folder: three ways on. */
@NullMarked
package tierdesk.ui.welcome;

import org.jspecify.annotations.NullMarked;
