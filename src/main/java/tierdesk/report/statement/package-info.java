/** The monthly statement of a customer: on paper and as CSV. */
@NullMarked
package tierdesk.report.statement;

import org.jspecify.annotations.NullMarked;
