/** The manager's figures: what is asked, what is answered, and what one ticket comes to. */
@NullMarked
package tierdesk.desk.figure;

import org.jspecify.annotations.NullMarked;
