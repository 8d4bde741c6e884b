/** What the shop's own data is made of besides names: contracts, hours, absences; and what is wrong with something typed. */
@NullMarked
package tierdesk.procedure.shop;

import org.jspecify.annotations.NullMarked;
