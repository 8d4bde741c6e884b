/** The data folder and the database in it: made, opened, forced to disk, opened again after trouble. */
@NullMarked
package tierdesk.store.database;

import org.jspecify.annotations.NullMarked;
