/** How the shop presents itself on documents: name, currency, address and logo. */
@NullMarked
package tierdesk.ui.reference.shop;

import org.jspecify.annotations.NullMarked;
