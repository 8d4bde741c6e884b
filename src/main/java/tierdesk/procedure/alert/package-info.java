/** Which alerts a ticket raises, when, and who hears them (CLOCK.md, "The ticket's frames"). */
@NullMarked
package tierdesk.procedure.alert;

import org.jspecify.annotations.NullMarked;
