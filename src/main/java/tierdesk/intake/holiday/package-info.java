/**
 * Holidays from where they are kept by others: public holidays of countries and regions, and calendar files ({@code
 * .ics}).
 */
@NullMarked
package tierdesk.intake.holiday;

import org.jspecify.annotations.NullMarked;
