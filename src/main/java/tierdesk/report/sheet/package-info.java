/** The procedure on one page, as one hands it to a client. */
@NullMarked
package tierdesk.report.sheet;

import org.jspecify.annotations.NullMarked;
