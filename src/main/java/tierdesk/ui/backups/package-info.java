/** The page of backups: copies made, restored, kept elsewhere as well; and whether everything is whole. */
@NullMarked
package tierdesk.ui.backups;

import org.jspecify.annotations.NullMarked;
