/** What screens look up in the shop's data again and again. */
@NullMarked
package tierdesk.ui.shop;

import org.jspecify.annotations.NullMarked;
