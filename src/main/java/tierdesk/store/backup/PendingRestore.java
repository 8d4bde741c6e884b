package tierdesk.store.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.Folders;
import tierdesk.store.file.ForcedFiles;

/**
 * The exchange of the databases. Once a copy is ready the exchange is begun anew until it has come to its end, whatever breaks it off: each step is
 * a rename, and shows by itself whether it was done.
 */
public final class PendingRestore {

    private static final Logger LOG = LoggerFactory.getLogger(PendingRestore.class);

    private PendingRestore() {
    }

    /** From here on the copy counts. */
    static void ready(StoreFolder folder, Path aside) throws IOException {
        Path marker = folder.restoring().resolve("ready.next");
        Files.writeString(marker, String.valueOf(aside.getFileName()));
        OwnerOnly.restrict(marker);
        Parts.force(marker);
        ForcedFiles.putInPlace(marker, folder.restoreReady());
    }

    /**
     * Exchanges the databases if a copy is ready. The data folder must not be open.
     *
     * @return whether one was
     */
    public static boolean finish(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.restoreReady())) {
            return false;
        }
        StoreFolder staging = new StoreFolder(folder.restoring());
        Path aside = aside(folder);
        if (Files.exists(staging.databaseFile())) {
            OwnerOnly.makeFolder(aside);
            // the index of the other database would answer for tickets that are not there
            Folders.remove(folder.search());
            moveIfThere(folder.witnessFile(), aside.resolve(String.valueOf(folder.witnessFile().getFileName())));
            moveIfThere(folder.databaseFile(), aside.resolve(String.valueOf(folder.databaseFile().getFileName())));
            moveFiles(staging.path(), folder.path());
            ForcedFiles.putInPlace(staging.databaseFile(), folder.databaseFile());
        }
        Files.delete(folder.restoreReady());
        Folders.remove(staging.path());
        LOG.info("A backup was restored; the database of before lies in {}", aside.getFileName());
        return true;
    }

    private static Path aside(StoreFolder folder) throws IOException {
        String name = Files.readString(folder.restoreReady(), StandardCharsets.UTF_8).strip();
        if (!StoreFolder.isAside(Path.of(name))) {
            throw new IOException("The note of the prepared restore says nothing that can be understood");
        }
        return folder.path().resolve(name);
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            ForcedFiles.putInPlace(from, to);
        }
    }

    /** Attachments, drafts and settings that are not here. */
    private static void moveFiles(Path staging, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(staging)) {
            files = all.filter(Files::isRegularFile).filter(file -> Parts.known(nameOf(staging, file))).toList();
        }
        for (Path file : files) {
            Path place = to.resolve(nameOf(staging, file));
            if (!Files.exists(place)) {
                OwnerOnly.makeFolder(ForcedFiles.folderOf(place));
                ForcedFiles.putInPlace(file, place);
            }
        }
    }

    private static String nameOf(Path staging, Path file) {
        return staging.relativize(file).toString().replace('\\', '/');
    }

    /** Removes what a restore left that nobody decided for. */
    static void clean(StoreFolder folder) {
        if (!Files.exists(folder.restoreReady())) {
            try {
                Folders.remove(folder.restoring());
            } catch (IOException trouble) {
                LOG.warn("What was unpacked could not be removed: {}", Troubles.reason(trouble));
            }
        }
    }
}
