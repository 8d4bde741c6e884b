package tierdesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotRestoreException.Reason;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabaseCopy.Standing;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.ForcedFiles;

/** Makes a copy ready to take the present database's place: unpacked beside it, checked, compared with it. */
public final class StoredRestores implements Restores {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRestores.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StoreFolder folder;
    private final InstantSource wall;
    private final @Nullable Present present;

    /** The way to the database that is here now. */
    @FunctionalInterface
    interface Present {
        Connection connect() throws SQLException;
    }

    StoredRestores(StoreFolder folder, InstantSource wall, @Nullable Present present) {
        this.folder = folder;
        this.wall = wall;
        this.present = present;
    }

    /** Of a data folder that no desk has open: perhaps new, perhaps damaged. */
    public static StoredRestores closed(StoreFolder folder, InstantSource wall) throws CannotRestoreException {
        try {
            OwnerOnly.makeFolder(folder.path());
            if (DatabaseCopy.inUse(folder)) {
                throw new CannotRestoreException(Reason.IN_USE, "Another running Tierdesk has the data folder " + folder.path()
                        + " open. Restore there, or close it first.", null);
            }
            PendingRestore.finish(folder);
            PendingRestore.clean(folder);
        } catch (IOException trouble) {
            throw noPlace(folder, trouble);
        }
        return new StoredRestores(folder, wall, Files.exists(folder.databaseFile()) ? () -> DatabaseCopy.look(folder) : null);
    }

    @Override
    public Preview preview(Path file, Progress progress) throws CannotRestoreException {
        StoreFolder staging = new StoreFolder(folder.restoring());
        boolean complete = false;
        try (BackupFile backup = BackupFile.open(file.toAbsolutePath().normalize())) {
            Parts.remove(staging.path());
            OwnerOnly.makeFolder(staging.path());
            requireRoom(backup);
            unpack(backup, staging, progress);
            check(backup, staging, progress);
            Preview preview = compare(backup.copy(), staging, progress);
            complete = true;
            return preview;
        } catch (IOException trouble) {
            throw noPlace(folder, trouble);
        } finally {
            if (!complete) {
                PendingRestore.clean(folder);
            }
        }
    }

    private void requireRoom(BackupFile backup) throws IOException, CannotRestoreException {
        long needed = backup.unpackedBytes();
        long room = Files.getFileStore(folder.path()).getUsableSpace();
        if (needed > room) {
            throw new CannotRestoreException(Reason.NOT_ACCESSIBLE, "There is no room to unpack the backup: it needs " + megabytes(needed)
                    + " MB, and the disk of " + folder.path() + " has " + megabytes(room) + " MB left. Nothing was changed. Make room and try again.",
                    null);
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }

    private void unpack(BackupFile backup, StoreFolder staging, Progress progress) throws IOException, CannotRestoreException {
        Path zipped = staging.path().resolve(Parts.DATABASE);
        backup.unpack(Parts.DATABASE, zipped, progress);
        BackupFile.unpackDatabase(zipped, staging.databaseFile(), backup.manifest().databaseBytes(), progress);
        OwnerOnly.restrict(staging.databaseFile());
        Parts.force(staging.databaseFile());
        Files.delete(zipped);
        for (String name : backup.others()) {
            // what is here stays: attachments never change, and what was typed or chosen since is newer
            if (!Files.exists(folder.path().resolve(name))) {
                Path place = staging.path().resolve(name);
                OwnerOnly.makeFolder(ForcedFiles.folderOf(place));
                backup.unpack(name, place, progress);
                OwnerOnly.restrict(place);
                Parts.force(place);
            }
        }
    }

    private static void check(BackupFile backup, StoreFolder staging, Progress progress) throws CannotRestoreException {
        Copy copy = backup.copy();
        try {
            CopyCheck.Findings found = CopyCheck.of(staging, copy.entries(), progress);
            if (found.schema() != backup.manifest().schema() || found.entries() != copy.entries()
                    || !backup.manifest().endsWith(found.lastPosition(), found.lastHash()) || !found.problems().equals(copy.problems())) {
                throw BackupFile.damaged(copy.file(), "its database is not what the file says it is", null);
            }
        } catch (SQLException damaged) {
            throw BackupFile.damaged(copy.file(), "its database cannot be opened", damaged);
        }
    }

    private Preview compare(Copy copy, StoreFolder staging, Progress progress) throws CannotRestoreException {
        Path aside = folder.path().resolve("before-restore-" + STAMP.format(wall.instant()));
        Present now = present;
        if (now == null) {
            return new Preview(copy, staging.path(), aside, null, Amount.NONE, new Amount(copy.entries(), copy.tickets()), 0, null);
        }
        try (Connection theirs = DatabaseCopy.look(staging)) {
            try (Connection ours = now.connect()) {
                ours.setAutoCommit(true);
                Comparison.Result result = Comparison.of(ours, theirs, progress);
                return new Preview(copy, staging.path(), aside, result.present(), result.lost(), result.gained(), result.differing(), result.lostSince());
            } catch (SQLException unreadable) {
                LOG.warn("What is here now cannot be read; the copy is restored all the same", unreadable);
                return new Preview(copy, staging.path(), aside, null, Amount.NONE, new Amount(copy.entries(), copy.tickets()), 0, null);
            }
        } catch (SQLException damaged) {
            throw BackupFile.damaged(copy.file(), "its database cannot be opened", damaged);
        }
    }

    @Override
    public void prepare(Preview preview) throws CannotRestoreException {
        StoreFolder staging = new StoreFolder(preview.unpacked());
        try {
            raiseNumbers(staging);
            Parts.force(staging.databaseFile());
            PendingRestore.ready(folder, preview.aside());
        } catch (IOException trouble) {
            throw noPlace(folder, trouble);
        } catch (SQLException damaged) {
            throw BackupFile.damaged(preview.copy().file(), "its database cannot be opened", damaged);
        }
    }

    private void raiseNumbers(StoreFolder staging) throws SQLException {
        Present now = present;
        if (now == null) {
            return;
        }
        Standing standing;
        try (Connection ours = now.connect()) {
            standing = Standing.of(ours);
        } catch (SQLException unreadable) {
            LOG.warn("Which numbers were given cannot be read any more", unreadable);
            return;
        }
        standing.raise(staging);
    }

    @Override
    public void forget(Preview preview) {
        PendingRestore.clean(folder);
    }

    private static CannotRestoreException noPlace(StoreFolder folder, IOException trouble) {
        return new CannotRestoreException(Reason.NOT_ACCESSIBLE, "The backup cannot be unpacked in " + folder.path() + ": "
                + Troubles.reason(trouble) + ". Nothing was changed. See to the disk and to the rights of the folder.", trouble);
    }
}
