/**
 * Business time: support calendars, time zones, holidays, pauses and the arithmetic between them, as CLOCK.md
 * states it. Knows nothing of tickets and imports nothing but the JDK.
 */
@NullMarked
package tierdesk.clock;

import org.jspecify.annotations.NullMarked;
