package tierdesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.CannotSaveException;
import tierdesk.store.database.DatabaseFile;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.Folders;

/** Copies that anybody can read: they stay when the data folder is encrypted, until somebody removes them. */
public final class ClearCopies {

    private static final Logger LOG = LoggerFactory.getLogger(ClearCopies.class);

    private ClearCopies() {
    }

    /** @param alsoIn another folder with backups of the same desk; null for none */
    public static List<Path> of(StoreFolder folder, @Nullable Path alsoIn) {
        List<Copy> own = new BackupFolder(folder.backups()).list();
        List<Path> clear = new ArrayList<>(clear(own.stream()));
        if (alsoIn != null) {
            // others may keep theirs there as well
            Set<String> installations = own.stream().map(Copy::installation).collect(Collectors.toSet());
            clear.addAll(clear(new BackupFolder(alsoIn).list().stream().filter(copy -> installations.contains(copy.installation()))));
        }
        try (Stream<Path> all = Files.list(folder.path())) {
            for (Path aside : all.filter(StoreFolder::isAside).sorted().toList()) {
                Path database = new StoreFolder(aside).databaseFile();
                if (Files.exists(database) && !DatabaseFile.isEncrypted(database)) {
                    clear.add(aside);
                }
            }
        } catch (IOException trouble) {
            LOG.warn("Databases that were put aside cannot be looked at: {}", Troubles.reason(trouble));
        }
        return clear;
    }

    private static List<Path> clear(Stream<Copy> copies) {
        return copies.filter(copy -> !copy.encrypted()).map(Copy::file).toList();
    }

    /** @throws CannotSaveException with a sentence, when some are still there */
    public static void remove(List<Path> copies) {
        for (Path copy : copies) {
            try {
                Folders.remove(copy);
            } catch (IOException trouble) {
                throw new CannotSaveException(copy + " could not be removed: " + Troubles.reason(trouble) + ". Remove it by hand.", trouble);
            }
        }
    }
}
