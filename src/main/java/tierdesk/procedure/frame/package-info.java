/** A ticket's time frames, recomputed from its history (CLOCK.md, "The ticket's frames"). */
@NullMarked
package tierdesk.procedure.frame;

import org.jspecify.annotations.NullMarked;
