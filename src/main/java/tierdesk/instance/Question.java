package tierdesk.instance;

import org.jspecify.annotations.Nullable;

/**
 * What one process asks the other, as one line of JSON.
 *
 * @param run a command to do; null to bring the window to the front
 */
record Question(@Nullable CommandCall run) {
}
