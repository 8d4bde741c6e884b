package tierdesk.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Attachments;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotRestoreException.Reason;
import tierdesk.desk.Progress;
import tierdesk.store.database.DatabaseCopy;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.SealedFiles;
import tierdesk.store.key.KeyFile;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;

/** A copy's file, opened to be read. Nothing in it is believed before its seal was found right; nothing is unpacked that does not belong there. */
final class BackupFile implements AutoCloseable {

    private static final String DATABASE_FILE = "tierdesk.mv.db";

    private static final int LONGER = 4;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path file) throws CannotRestoreException {
        if (!Files.isRegularFile(file)) {
            throw new CannotRestoreException(Reason.NOT_ACCESSIBLE, "There is no file " + file + ". Check its name, or choose another backup.", null);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new BackupFile(file, zip, manifest(file, zip));
        } catch (ZipException | IllegalArgumentException noZip) {
            close(zip);
            throw notOurs(file, noZip);
        } catch (IOException trouble) {
            close(zip);
            throw unreadable(file, trouble);
        } catch (CannotRestoreException refused) {
            close(zip);
            throw refused;
        }
    }

    private static void close(@Nullable ZipFile zip) {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException alsoThat) {
                throw new IllegalStateException("A file that was only read cannot be closed", alsoThat);
            }
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException, CannotRestoreException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw notOurs(file, null);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(Manifest.MOST_BYTES);
        }
        Manifest manifest = Manifest.read(bytes);
        if (manifest == null) {
            throw notOurs(file, null);
        }
        if (manifest.format() > Manifest.FORMAT || manifest.schema() > DatabaseCopy.newestSchema()) {
            throw new CannotRestoreException(Reason.NEWER, "The backup " + file + " was made by a newer Tierdesk (tables " + manifest.schema()
                    + ", this one knows " + DatabaseCopy.newestSchema() + "). Nothing was changed. Use the newer program.", null);
        }
        requireKnownParts(file, zip, manifest);
        return manifest;
    }

    private static void requireKnownParts(Path file, ZipFile zip, Manifest manifest) throws CannotRestoreException {
        Set<String> missing = new HashSet<>(manifest.seals().keySet());
        missing.add(Parts.DATABASE);
        long attachments = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            String name = entries.nextElement().getName();
            if (!Parts.known(name)) {
                throw damaged(file, "it holds something that does not belong there", null);
            }
            missing.remove(name);
            attachments += Parts.isAttachment(name) ? 1 : 0;
        }
        if (!missing.isEmpty() || attachments != manifest.attachments()) {
            throw damaged(file, "parts of it are missing", null);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Copy copy() throws CannotRestoreException {
        try {
            return manifest.copy(file, Files.size(file));
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    /** What opens its parts; null when they are not encrypted. */
    @Nullable KeyFile key() throws CannotRestoreException {
        if (!manifest.seals().containsKey(Parts.KEY)) {
            return null;
        }
        try (InputStream in = zip.getInputStream(zip.getEntry(Parts.KEY))) {
            byte[] bytes = in.readNBytes(Manifest.MOST_BYTES);
            KeyFile key = Parts.seal(bytes).equals(manifest.seals().get(Parts.KEY)) ? KeyFile.read(bytes) : null;
            if (key == null) {
                throw damaged(file, "its key is not what it was", null);
            }
            return key;
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    /** Reads every part and compares its seal; writes nothing. */
    void verify(Protection protection, Progress progress) throws CannotRestoreException {
        long done = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().equals(Manifest.NAME)) {
                unpack(entry.getName(), null, protection, progress);
            }
            done++;
            progress.at(done, zip.size());
        }
    }

    /** The names of all parts but the database, in its two forms, and the manifest. */
    Set<String> others() {
        Set<String> names = new HashSet<>();
        zip.stream().map(ZipEntry::getName).filter(name -> !name.equals(Manifest.NAME) && !name.equals(Parts.DATABASE) && !name.equals(Parts.JOURNAL))
                .forEach(names::add);
        return names;
    }

    /** It holds the journal in its plain form, too. */
    boolean hasJournal() {
        return zip.getEntry(Parts.JOURNAL) != null;
    }

    /** How many bytes all that would be unpacked comes to. */
    long unpackedBytes() {
        return manifest.databaseBytes() + zip.stream().filter(entry -> !entry.getName().equals(Parts.JOURNAL)).mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    /**
     * Unpacks one part as it is, if its seal is right.
     *
     * @param protection of the parts
     */
    void unpack(String name, @Nullable Path to, Protection protection, Progress progress) throws CannotRestoreException {
        ZipEntry entry = zip.getEntry(name);
        String seal = Parts.isAttachment(name) ? Parts.sealOfAttachment(name) : manifest.seals().get(name);
        if (entry == null || seal == null) {
            throw damaged(file, "parts of it are missing", null);
        }
        if (Parts.isAttachment(name) && protection.on()) {
            requireContent(entry, seal, protection);
        }
        String found;
        try (InputStream in = zip.getInputStream(entry); OutputStream out = to == null ? OutputStream.nullOutputStream() : Files.newOutputStream(to)) {
            found = Parts.move(in, out, limit(name), progress);
        } catch (ZipException broken) {
            throw damaged(file, "it is truncated or was altered", broken);
        } catch (IOException trouble) {
            throw to == null ? damaged(file, "it is truncated or was altered", trouble) : unreadable(file, trouble);
        }
        if (!found.equals(seal) && !(Parts.isAttachment(name) && protection.on())) {
            throw damaged(file, "it was altered since it was made", null);
        }
    }

    /** A sealed attachment is checked by what it holds. */
    private void requireContent(ZipEntry entry, String name, Protection protection) throws CannotRestoreException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (!protection.nameOf(SealedFiles.sha256(in, protection, Use.ATTACHMENT)).equals(name)) {
                throw damaged(file, "it was altered since it was made", null);
            }
        } catch (IOException broken) {
            throw damaged(file, "it is truncated or was altered", broken);
        }
    }

    private long limit(String name) {
        if (name.equals(Parts.DATABASE)) {
            // what hardly shrinks may even grow a little
            return manifest.databaseBytes() + manifest.databaseBytes() / 100 + Manifest.MOST_BYTES;
        }
        if (name.equals(Parts.JOURNAL)) {
            // it has no indexes, but its texts are escaped
            return LONGER * manifest.databaseBytes() + Manifest.MOST_BYTES;
        }
        return Parts.isAttachment(name) ? Attachments.LIMIT + Attachments.LIMIT / 100 : Manifest.MOST_BYTES;
    }

    /** Unpacks the database itself out of H2's own copy, which was unpacked before. */
    static void unpackDatabase(Path zipped, Path to, long bytes, Progress progress) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zipped)); OutputStream out = Files.newOutputStream(to)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(DATABASE_FILE)) {
                    Parts.move(in, out, bytes, progress);
                    return;
                }
            }
        }
        throw new ZipException("There is no database in it");
    }

    static CannotRestoreException damaged(Path file, String reason, @Nullable Throwable cause) {
        return new CannotRestoreException(Reason.DAMAGED, "The backup " + file + " cannot be used: " + reason
                + ". Nothing was changed. Choose another backup.", cause);
    }

    private static CannotRestoreException notOurs(Path file, @Nullable Throwable cause) {
        return new CannotRestoreException(Reason.NOT_A_BACKUP, "The file " + file
                + " is no backup of Tierdesk, or was cut short. Nothing was changed. Choose another one.", cause);
    }

    static CannotRestoreException unreadable(Path file, Throwable trouble) {
        Reason reason = trouble instanceof AccessDeniedException ? Reason.NOT_ACCESSIBLE : Reason.DAMAGED;
        return new CannotRestoreException(reason, "The backup " + file + " cannot be read (" + Troubles.reason(trouble)
                + "). Nothing was changed. See to the disk and to its rights, or choose another backup.", trouble);
    }

    @Override
    public void close() {
        close(zip);
    }
}
