/** All open vendor cases by what was promised: the desk stays responsible. */
@NullMarked
package tierdesk.ui.vendors;

import org.jspecify.annotations.NullMarked;
