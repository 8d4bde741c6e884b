/** Files that leave the desk: whole or not there, harmless to whoever opens them. */
@NullMarked
package tierdesk.desk.file;

import org.jspecify.annotations.NullMarked;
