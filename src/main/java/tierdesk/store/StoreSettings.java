package tierdesk.store;

import java.time.InstantSource;

/**
 * What an open store needs from outside.
 *
 * @param wall the wall clock
 * @param guard called first in every call; throws on threads that must not wait for the disk
 * @param scheme H2's name for the file system; {@code file} but in tests of trouble
 */
public record StoreSettings(InstantSource wall, Runnable guard, String scheme) {
}
