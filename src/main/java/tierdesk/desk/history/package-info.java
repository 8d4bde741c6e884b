/** A ticket's history in words, the same on the screen and on the command line. Needs no screen. */
@NullMarked
package tierdesk.desk.history;

import org.jspecify.annotations.NullMarked;
