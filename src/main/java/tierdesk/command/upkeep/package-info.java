/** Looking after the data folder on the command line: check, rebuild. */
@NullMarked
package tierdesk.command.upkeep;

import org.jspecify.annotations.NullMarked;
