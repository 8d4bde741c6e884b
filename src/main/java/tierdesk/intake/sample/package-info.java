/** A believable shop to look around in: invented people and clients, a year of tickets whose histories obey the procedure, due times around now. */
@NullMarked
package tierdesk.intake.sample;

import org.jspecify.annotations.NullMarked;
