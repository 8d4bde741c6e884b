/** Figures for the manager: what all histories come to. Knows the desk's ports, neither the store nor screens. */
@NullMarked
package tierdesk.report;

import org.jspecify.annotations.NullMarked;
