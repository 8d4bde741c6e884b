/** Looking after the data folder on the command line: check, rebuild, backup, restore. */
@NullMarked
package tierdesk.command.upkeep;

import org.jspecify.annotations.NullMarked;
