/** What the desk does about time by itself: the timer that raises alerts, who is told how, and what people answer. It publishes; screens subscribe. */
@NullMarked
package tierdesk.alert;

import org.jspecify.annotations.NullMarked;
