/** The page that stands before everything else while the data folder is encrypted. */
@NullMarked
package tierdesk.ui.unlock;

import org.jspecify.annotations.NullMarked;
