package tierdesk.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.Folders;
import tierdesk.store.file.ForcedFiles;
import tierdesk.store.journal.JournalExport;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;

/**
 * Makes a copy while people work. H2 copies the database; that copy is unpacked, opened and checked; then all parts are written to a file beside
 * the wanted one, forced, read back and compared, and only then given its name. Stopped by the flag of the progress between its steps, never by an
 * interrupt, which would close the live database's file.
 */
final class BackupWriter {

    static final String UNFINISHED = ".part";

    private static final Logger LOG = LoggerFactory.getLogger(BackupWriter.class);

    private final StoreFolder folder;
    private final Protection protection;
    private final DataSource database;

    BackupWriter(StoreFolder folder, Protection protection, DataSource database) {
        this.folder = folder;
        this.protection = protection;
        this.database = database;
    }

    /** @throws CannotSaveException with a sentence; the file is then as it was before */
    Copy write(Path file, Occasion occasion, Instant madeAt, Progress progress) {
        Path work = folder.backups().resolve("making" + UNFINISHED);
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            Folders.remove(work);
            OwnerOnly.makeFolder(work);
            try {
                Manifest manifest = put(unfinished, work, copyDatabase(new StoreFolder(work), occasion, madeAt, progress), progress);
                readBack(unfinished, protection, progress);
                stopIfCancelled(progress);
                ForcedFiles.putInPlace(unfinished, file);
                return manifest.copy(file, Files.size(file));
            } finally {
                Files.deleteIfExists(unfinished);
                Folders.remove(work);
            }
        } catch (IOException | SQLException | CannotRestoreException trouble) {
            LOG.error("A backup failed", trouble);
            throw new CannotSaveException("The backup " + file + " could not be made: " + reason(trouble)
                    + ". What was there before is as it was. See to the disk, or choose another folder.", trouble);
        }
    }

    private static String reason(Exception trouble) {
        return trouble instanceof CannotRestoreException ? "what was written could not be read back" : Troubles.reason(trouble);
    }

    /** The database's copy in the work folder, checked. */
    private Manifest copyDatabase(StoreFolder work, Occasion occasion, Instant madeAt, Progress progress) throws SQLException, IOException {
        progress.at(0, 0);
        Path zipped = work.path().resolve(Parts.DATABASE);
        long expected;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            expected = entries(connection);
            DatabaseCopy.copy(connection, zipped);
        }
        stopIfCancelled(progress);
        BackupFile.unpackDatabase(zipped, work.databaseFile(), Long.MAX_VALUE, progress);
        Path journal = work.path().resolve(Parts.JOURNAL);
        CopyCheck.Findings found;
        try (JournalExport export = new JournalExport(protection.seal(Files.newOutputStream(journal), Use.JOURNAL))) {
            found = CopyCheck.of(new DatabasePlace(work, protection), expected, export, progress);
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
        long bytes = Files.size(work.databaseFile());
        Files.delete(work.databaseFile());
        Map<String, String> seals = new TreeMap<>();
        seals.put(Parts.DATABASE, Parts.seal(zipped, progress));
        seals.put(Parts.JOURNAL, Parts.seal(journal, progress));
        return new Manifest(Manifest.FORMAT, Manifest.PROGRAM, madeAt.toEpochMilli(), occasion, found.installation(), found.schema(), found.entries(),
                found.tickets(), found.lastPosition(), found.lastHash(), found.lastRecordedAt(), found.problems(), bytes, 0, seals);
    }

    private static long entries(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select coalesce(max(position), 0) from journal")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /**
     * All parts in one file. Attachments are read after the database was copied: each is kept before its entry is recorded, so that all that the
     * copy speaks of are there.
     */
    private Manifest put(Path unfinished, Path work, Manifest withoutFiles, Progress progress) throws IOException {
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        restrict(unfinished);
        List<Path> attachments = Folders.files(folder.attachments()).stream().filter(file -> Parts.isAttachment(nameOf(file))).toList();
        Map<String, byte[]> small = smallFiles();
        Map<String, String> seals = new TreeMap<>(withoutFiles.seals());
        small.forEach((name, bytes) -> seals.put(name, Parts.seal(bytes)));
        Manifest manifest = withFiles(withoutFiles, attachments.size(), seals);
        try (OutputStream file = Files.newOutputStream(unfinished); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, Manifest.NAME, manifest.bytes());
            for (Map.Entry<String, byte[]> each : small.entrySet()) {
                part(zip, each.getKey(), each.getValue());
            }
            for (Path attachment : attachments) {
                part(zip, nameOf(attachment), attachment, progress);
            }
            // both are packed already
            zip.setLevel(Deflater.NO_COMPRESSION);
            part(zip, Parts.JOURNAL, work.resolve(Parts.JOURNAL), progress);
            part(zip, Parts.DATABASE, work.resolve(Parts.DATABASE), progress);
        }
        Parts.force(unfinished);
        return manifest;
    }

    private static Manifest withFiles(Manifest before, long attachments, Map<String, String> seals) {
        return new Manifest(before.format(), before.program(), before.madeAt(), before.occasion(), before.installation(), before.schema(),
                before.entries(), before.tickets(), before.lastPosition(), before.lastHash(), before.lastRecordedAt(), before.problems(),
                before.databaseBytes(), attachments, seals);
    }

    /** What was typed and not yet saved, and what a person chose. */
    private Map<String, byte[]> smallFiles() throws IOException {
        Map<String, byte[]> small = new TreeMap<>();
        for (Path file : Folders.files(folder.drafts())) {
            addIfThere(small, file);
        }
        addIfThere(small, folder.path().resolve(Parts.SETTINGS));
        if (protection.on()) {
            addIfThere(small, folder.keyFile());
        }
        return small;
    }

    private void addIfThere(Map<String, byte[]> small, Path file) throws IOException {
        String name = nameOf(file);
        try {
            if (Parts.known(name) && Files.size(file) < Manifest.MOST_BYTES) {
                small.put(name, Files.readAllBytes(file));
            }
        } catch (NoSuchFileException goneMeanwhile) {
            LOG.debug("{} is gone meanwhile", name, goneMeanwhile);
        }
    }

    private String nameOf(Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, Path file, Progress progress) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var in = Files.newInputStream(file)) {
            Parts.move(in, zip, Long.MAX_VALUE, progress);
        }
        zip.closeEntry();
    }

    /** A stick may know no rights; the copy is made all the same. */
    private static void restrict(Path file) {
        try {
            OwnerOnly.restrict(file);
        } catch (IOException | UnsupportedOperationException noRights) {
            LOG.warn("Others may be able to read {} here: this file system keeps no rights", file.getFileName(), noRights);
        }
    }

    private static void readBack(Path unfinished, Protection protection, Progress progress) throws CannotRestoreException {
        try (BackupFile written = BackupFile.open(unfinished)) {
            written.verify(protection, progress);
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    /** Whether a file may be replaced by a new copy: because it is one, or is not there. */
    static boolean mayReplace(Path file) {
        if (!Files.exists(file)) {
            return true;
        }
        try (BackupFile earlier = BackupFile.open(file)) {
            return earlier.manifest().format() >= 1;
        } catch (CannotRestoreException other) {
            LOG.debug("{} is no copy", file.getFileName(), other);
            return other.reason() == CannotRestoreException.Reason.NEWER;
        }
    }
}
