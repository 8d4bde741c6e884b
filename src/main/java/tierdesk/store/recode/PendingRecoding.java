package tierdesk.store.recode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.file.Folders;
import tierdesk.store.file.ForcedFiles;

/**
 * The exchange of what is encrypted for what is not, or the other way round. Once everything lies ready the exchange is begun anew until it has come to
 * its end, whatever breaks it off: each step is a rename, and shows by itself whether it was done. It needs no passphrase.
 */
public final class PendingRecoding {

    private static final Logger LOG = LoggerFactory.getLogger(PendingRecoding.class);
    private static final String ENCRYPTED = "encrypted";
    private static final String CLEAR = "clear";

    private PendingRecoding() {
    }

    /** Lies among the rest once all of it is there; says what it is. */
    private static Path marker(StoreFolder folder) {
        return folder.recoding().resolve("ready");
    }

    /** An exchange was begun that is not at its end: the folder is not to be read before. */
    public static boolean isReady(StoreFolder folder) {
        return Files.exists(marker(folder));
    }

    /** From here on the other form counts. */
    static void ready(StoreFolder folder, boolean encrypted) throws IOException {
        ForcedFiles.write(marker(folder), (encrypted ? ENCRYPTED : CLEAR).getBytes(StandardCharsets.US_ASCII));
    }

    /** Exchanges what lies ready, and removes what was left over. The data folder must not be open. */
    public static void finish(StoreFolder folder) throws IOException {
        if (isReady(folder)) {
            String form = Files.readString(marker(folder)).strip();
            if (!form.equals(ENCRYPTED) && !form.equals(CLEAR)) {
                throw new IOException("The note of the prepared exchange says nothing that can be understood");
            }
            exchange(folder, new StoreFolder(folder.recoding()), form.equals(ENCRYPTED));
            Files.delete(marker(folder));
            LOG.info("The data folder is {} now", form);
        }
        Folders.remove(folder.recoding());
    }

    private static void exchange(StoreFolder folder, StoreFolder staging, boolean encrypted) throws IOException {
        Path before = staging.path().resolve("before");
        Files.createDirectories(before);
        // whatever may hold words, or pages, of the form before
        Folders.remove(folder.search());
        Folders.remove(folder.compacting());
        Folders.remove(folder.restoring());
        swap(staging.attachments(), folder.attachments(), before);
        swap(staging.drafts(), folder.drafts(), before);
        move(staging.witnessFile(), folder.witnessFile());
        move(staging.databaseFile(), folder.databaseFile());
        if (encrypted) {
            move(staging.keyFile(), folder.keyFile());
        } else {
            Files.deleteIfExists(folder.keyFile());
        }
        ForcedFiles.forceFolder(folder.path());
    }

    /** A folder cannot be replaced at one blow: the one before goes aside first. */
    private static void swap(Path next, Path place, Path before) throws IOException {
        Path aside = before.resolve(String.valueOf(place.getFileName()));
        if (Files.exists(next)) {
            if (Files.exists(place) && !Files.exists(aside)) {
                Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void move(Path next, Path place) throws IOException {
        if (Files.exists(next)) {
            ForcedFiles.putInPlace(next, place);
        }
    }
}
