/** Importing files: choose, check what was guessed, change the mapping, run, and see what came of it. */
@NullMarked
package tierdesk.ui.importing;

import org.jspecify.annotations.NullMarked;
