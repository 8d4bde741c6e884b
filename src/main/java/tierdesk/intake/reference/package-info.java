/** Customers, people, assets and the other reference data, from CSV and into it. */
@NullMarked
package tierdesk.intake.reference;

import org.jspecify.annotations.NullMarked;
