/** The procedure: its levels, stages, priorities and rules as data. Knows no database and no screen. */
@NullMarked
package tierdesk.procedure;

import org.jspecify.annotations.NullMarked;
