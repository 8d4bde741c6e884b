package tierdesk.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.CannotOpenException;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotRestoreException.Reason;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.desk.door.AuditKind;
import tierdesk.procedure.rule.Actor;
import tierdesk.store.audit.AuditTable;
import tierdesk.store.audit.Note;
import tierdesk.store.database.Database;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.Folders;
import tierdesk.store.file.ForcedFiles;
import tierdesk.store.journal.JournalImport;
import tierdesk.store.key.KeyFile;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;
import tierdesk.store.recode.FolderFiles;
import tierdesk.store.recode.FolderKey;
import tierdesk.store.recode.PendingRecoding;

/** Makes a copy ready to take the present database's place: unpacked beside it, checked, compared with it. */
public final class StoredRestores implements Restores {

    private static final Logger LOG = LoggerFactory.getLogger(StoredRestores.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StoreFolder folder;
    private final Protection protection;
    private final InstantSource wall;
    private final @Nullable Present present;
    private final boolean byOwner;
    private @Nullable DatabasePlace ready;

    /** The way to the database that is here now. */
    @FunctionalInterface
    interface Present {
        Connection connect() throws SQLException;
    }

    /** Of a data folder that is open: who restores has to be noted there first. */
    StoredRestores(StoreFolder folder, Protection protection, InstantSource wall, Present present) {
        this(folder, protection, wall, present, false);
    }

    private StoredRestores(StoreFolder folder, Protection protection, InstantSource wall, @Nullable Present present, boolean byOwner) {
        this.folder = folder;
        this.protection = protection;
        this.wall = wall;
        this.present = present;
        this.byOwner = byOwner;
    }

    /** Of a data folder that is not encrypted, and that no desk has open. */
    public static StoredRestores closed(StoreFolder folder, InstantSource wall) throws CannotRestoreException {
        return closed(folder, null, wall);
    }

    /**
     * Of a data folder that no desk has open: perhaps new, perhaps damaged.
     *
     * @param passphrase of the folder; null where it is not encrypted
     */
    public static StoredRestores closed(StoreFolder folder, @Nullable String passphrase, InstantSource wall) throws CannotRestoreException {
        try {
            OwnerOnly.makeFolder(folder.path());
            if (DatabaseCopy.inUse(folder)) {
                throw new CannotRestoreException(Reason.IN_USE, "Another running Tierdesk has the data folder " + folder.path()
                        + " open. Restore there, or close it first.", null);
            }
            PendingRestore.finish(folder);
            PendingRestore.clean(folder);
            PendingRecoding.finish(folder);
        } catch (IOException trouble) {
            throw noPlace(folder, trouble);
        }
        Protection protection = unlock(folder, passphrase);
        DatabasePlace place = new DatabasePlace(folder, protection);
        return new StoredRestores(folder, protection, wall, Files.exists(folder.databaseFile()) ? place::look : null, true);
    }

    private static Protection unlock(StoreFolder folder, @Nullable String passphrase) throws CannotRestoreException {
        try {
            return FolderKey.unlock(folder, passphrase);
        } catch (CannotOpenException locked) {
            throw new CannotRestoreException(switch (locked.reason()) {
                case LOCKED -> Reason.LOCKED;
                case WRONG_PASSPHRASE -> Reason.WRONG_PASSPHRASE;
                default -> Reason.NOT_ACCESSIBLE;
            }, locked.getMessage() + " Or restore into a new folder, with --data-dir.", locked);
        }
    }

    @Override
    public Preview preview(Path file, @Nullable String passphrase, Progress progress) throws CannotRestoreException {
        DatabasePlace staging = staging();
        boolean complete = false;
        try (BackupFile backup = BackupFile.open(file.toAbsolutePath().normalize())) {
            Folders.remove(folder.restoring());
            OwnerOnly.makeFolder(folder.restoring());
            Protection theirs = protectionOf(backup, passphrase);
            requireRoom(backup);
            unpack(backup, theirs, progress);
            DatabasePlace unpacked = new DatabasePlace(staging.folder(), theirs);
            boolean anew = backup.hasJournal() && !DatabaseCopy.readable(unpacked);
            if (anew) {
                makeAnew(backup, unpacked, progress);
            }
            check(backup, unpacked, anew, progress);
            if (!takesTheirKey(theirs)) {
                recode(theirs, progress);
            }
            DatabasePlace staged = takesTheirKey(theirs) ? unpacked : staging;
            Preview preview = compare(backup.copy(), staged, progress);
            this.ready = staged;
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

    /** What is unpacked, as the folder keeps it. */
    private DatabasePlace staging() {
        return new DatabasePlace(new StoreFolder(folder.restoring()), protection);
    }

    /** A folder in which nothing is yet becomes what the copy was. */
    private boolean takesTheirKey(Protection theirs) {
        return theirs.same(protection) || present == null && !protection.on();
    }

    private Protection protectionOf(BackupFile backup, @Nullable String passphrase) throws CannotRestoreException {
        KeyFile key = backup.key();
        if (key == null) {
            return Protection.NONE;
        }
        if (protection.id().filter(key.id()::equals).isPresent()) {
            return protection;
        }
        Path file = backup.copy().file();
        if (key.newer()) {
            throw new CannotRestoreException(Reason.NEWER, "The backup " + file + " was encrypted by a newer Tierdesk. Nothing was changed. Use the newer program.", null);
        }
        if (passphrase == null) {
            throw new CannotRestoreException(Reason.LOCKED, "The backup " + file + " is encrypted. Nothing was changed. "
                    + "Enter the passphrase, or the recovery key, that the desk had when the backup was made.", null);
        }
        return key.open(passphrase).orElseThrow(() -> new CannotRestoreException(Reason.WRONG_PASSPHRASE, "This is neither the passphrase nor the recovery key of the backup "
                + file + ". Nothing was changed. Enter the one that the desk had when the backup was made.", null));
    }

    /** What was unpacked becomes what the folder itself would have written. */
    private void recode(Protection theirs, Progress progress) throws IOException {
        StoreFolder unpacked = new StoreFolder(folder.restoring());
        StoreFolder beside = new StoreFolder(folder.restoring().resolve("recoded"));
        try (FileChannel raw = FileChannel.open(unpacked.databaseFile(), StandardOpenOption.READ)) {
            DatabaseCopy.recode(new DatabasePlace(unpacked, theirs), raw, new DatabasePlace(beside, protection), progress);
        }
        ForcedFiles.putInPlace(beside.databaseFile(), unpacked.databaseFile());
        FolderFiles.recode(unpacked, theirs, beside, protection, progress);
        Folders.remove(unpacked.attachments());
        Folders.remove(unpacked.drafts());
        moveIfThere(beside.attachments(), unpacked.attachments());
        moveIfThere(beside.drafts(), unpacked.drafts());
        Files.deleteIfExists(unpacked.keyFile());
        Folders.remove(beside.path());
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
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

    private void unpack(BackupFile backup, Protection theirs, Progress progress) throws IOException, CannotRestoreException {
        StoreFolder staging = new StoreFolder(folder.restoring());
        Path zipped = staging.path().resolve(Parts.DATABASE);
        backup.unpack(Parts.DATABASE, zipped, theirs, progress);
        BackupFile.unpackDatabase(zipped, staging.databaseFile(), backup.manifest().databaseBytes(), progress);
        OwnerOnly.restrict(staging.databaseFile());
        Parts.force(staging.databaseFile());
        Files.delete(zipped);
        for (String name : backup.others()) {
            // what is here stays: attachments never change, and what was typed or chosen since is newer
            if (!Files.exists(folder.path().resolve(name))) {
                Path place = staging.path().resolve(name);
                OwnerOnly.makeFolder(ForcedFiles.folderOf(place));
                backup.unpack(name, place, theirs, progress);
                OwnerOnly.restrict(place);
                Parts.force(place);
            }
        }
    }

    /** This version does not read the file format of the copied database: another one is made out of the journal's plain form. */
    private void makeAnew(BackupFile backup, DatabasePlace staging, Progress progress) throws IOException, CannotRestoreException {
        LOG.info("The database of the copy is in another format; it is made anew out of its journal");
        Path journal = staging.folder().path().resolve(Parts.JOURNAL);
        backup.unpack(Parts.JOURNAL, journal, staging.protection(), progress);
        try (JournalImport source = new JournalImport(staging.protection().open(Files.newInputStream(journal), Use.JOURNAL));
                Database database = DatabaseCopy.makeAnew(staging, source.installation(), wall);
                Connection connection = database.getConnection()) {
            source.into(connection, backup.copy().entries());
            connection.commit();
        } catch (SQLException | CannotOpenException failed) {
            throw BackupFile.damaged(backup.copy().file(), "no database can be made out of its journal", failed);
        }
        Files.delete(journal);
        OwnerOnly.restrict(staging.folder().databaseFile());
        Parts.force(staging.folder().databaseFile());
    }

    private static void check(BackupFile backup, DatabasePlace staging, boolean anew, Progress progress) throws CannotRestoreException {
        Copy copy = backup.copy();
        try {
            CopyCheck.Findings found = CopyCheck.of(staging, copy.entries(), null, progress);
            if (!anew && found.schema() != backup.manifest().schema() || found.entries() != copy.entries()
                    || !backup.manifest().endsWith(found.lastPosition(), found.lastHash()) || !found.problems().equals(copy.problems())) {
                throw BackupFile.damaged(copy.file(), "its database is not what the file says it is", null);
            }
        } catch (SQLException damaged) {
            throw BackupFile.damaged(copy.file(), "its database cannot be opened", damaged);
        }
    }

    private Preview compare(Copy copy, DatabasePlace staging, Progress progress) throws CannotRestoreException {
        Path aside = folder.path().resolve(StoreFolder.ASIDE + STAMP.format(wall.instant()));
        Present now = present;
        if (now == null) {
            return new Preview(copy, folder.restoring(), aside, null, Amount.NONE, new Amount(copy.entries(), copy.tickets()), 0, null);
        }
        try (Connection theirs = staging.look()) {
            try (Connection ours = now.connect()) {
                ours.setAutoCommit(true);
                Comparison.Result result = Comparison.of(ours, theirs, progress);
                return new Preview(copy, folder.restoring(), aside, result.present(), result.lost(), result.gained(), result.differing(), result.lostSince());
            } catch (SQLException unreadable) {
                LOG.warn("What is here now cannot be read; the copy is restored all the same", unreadable);
                return new Preview(copy, folder.restoring(), aside, null, Amount.NONE, new Amount(copy.entries(), copy.tickets()), 0, null);
            }
        } catch (SQLException damaged) {
            throw BackupFile.damaged(copy.file(), "its database cannot be opened", damaged);
        }
    }

    @Override
    public void prepare(Preview preview) throws CannotRestoreException {
        DatabasePlace staging = ready == null ? staging() : ready;
        try {
            DatabaseCopy.change(staging, wall, copy -> {
                OwnTables.keep(present, copy);
                if (byOwner) {
                    AuditTable.append(copy, new Note(wall.instant().truncatedTo(ChronoUnit.MILLIS), Actor.DESK.id(), AuditKind.RESTORED,
                            String.valueOf(preview.copy().file().getFileName())));
                }
            });
            Parts.force(staging.folder().databaseFile());
            PendingRestore.ready(folder, preview.aside());
        } catch (IOException trouble) {
            throw noPlace(folder, trouble);
        } catch (SQLException damaged) {
            throw BackupFile.damaged(preview.copy().file(), "its database cannot be opened", damaged);
        }
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
