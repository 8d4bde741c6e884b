package tierdesk.store;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import tierdesk.store.door.PasswordCost;

/**
 * What an open store needs from outside.
 *
 * @param wall the wall clock
 * @param guard called first in every call; throws on threads that must not wait for the disk
 * @param scheme H2's name for the file system; {@code file} but in tests of trouble
 * @param secret the passphrase of the folder, or its recovery key; null for none
 * @param passwords how dear it is to try one
 */
public record StoreSettings(InstantSource wall, Runnable guard, String scheme, @Nullable String secret, PasswordCost passwords) {

    public StoreSettings(InstantSource wall, Runnable guard, String scheme, @Nullable String secret) {
        this(wall, guard, scheme, secret, PasswordCost.STANDARD);
    }

    /** Of a folder that is not encrypted. */
    public StoreSettings(InstantSource wall, Runnable guard, String scheme) {
        this(wall, guard, scheme, null);
    }

    /** The secret belongs into no log. */
    @Override
    public String toString() {
        return "settings of a store on " + scheme;
    }
}
