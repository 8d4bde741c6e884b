package tierdesk.store;

import java.nio.file.Path;
import tierdesk.desk.Encryption;
import tierdesk.desk.Progress;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.key.Cost;

/** The test shop, encrypted; trying a passphrase costs next to nothing here. */
final class EncryptedShop {

    static final String PASSPHRASE = "four words nobody guesses";
    private static final Cost CHEAP = new Cost(64, 1, 1);

    private EncryptedShop() {
    }

    static StoredEncryption of(Path folder) {
        return new StoredEncryption(new StoreFolder(folder), CHEAP, () -> { });
    }

    /** @return the recovery key */
    static String turnOn(Path folder) {
        Encryption encryption = of(folder);
        Encryption.Keys keys = encryption.newKeys(PASSPHRASE);
        encryption.turnOn(keys).run(Progress.NONE);
        return keys.recoveryKey();
    }

    static StoreSettings settings(TestClock clock, String scheme) {
        return new StoreSettings(clock, () -> { }, scheme, PASSPHRASE);
    }

    static DeskStore open(Path folder, TestClock clock) throws Exception {
        return open(folder, clock, PASSPHRASE);
    }

    static DeskStore open(Path folder, TestClock clock, String secret) throws Exception {
        return DeskStore.open(new StoreFolder(folder), new StoreSettings(clock, () -> { }, DeskStore.FILE, secret));
    }
}
