/** Commands that answer with figures. */
@NullMarked
package tierdesk.command.report;

import org.jspecify.annotations.NullMarked;
