package tierdesk.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Progress;
import tierdesk.store.database.Database;
import tierdesk.store.database.DatabasePlace;
import tierdesk.store.database.OwnerOnly;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.database.Troubles;
import tierdesk.store.database.Witness;

/** Copies of the open data folder. One is made at a time. */
public final class StoredBackups implements Backups {

    private static final Logger LOG = LoggerFactory.getLogger(StoredBackups.class);

    private final InstantSource wall;
    private final Runnable guard;
    private final Supplier<Witness> latest;
    private final String installation;
    private final BackupWriter writer;
    private final BackupFolder own;
    private final StoredRestores restores;
    private final ReentrantLock making = new ReentrantLock();

    /**
     * @param latest the journal's latest entry
     * @param installation whose data it is
     */
    public StoredBackups(DatabasePlace place, Database database, InstantSource wall, Runnable guard, Supplier<Witness> latest,
            String installation) {
        StoreFolder folder = place.folder();
        this.wall = wall;
        this.guard = guard;
        this.latest = latest;
        this.installation = installation;
        this.writer = new BackupWriter(folder, place.protection(), database);
        this.own = new BackupFolder(folder.backups());
        this.restores = new StoredRestores(folder, place.protection(), wall, database::getConnection);
        own.clean();
        PendingRestore.clean(folder);
    }

    /** Before the tables are changed for a newer program: a copy of what they are now. */
    public static void beforeUpgrade(DatabasePlace place, Database database, String installation, InstantSource wall) {
        StoreFolder folder = place.folder();
        Instant now = wall.instant();
        BackupFolder own = new BackupFolder(folder.backups());
        make(folder.backups());
        new BackupWriter(folder, place.protection(), database).write(own.newFile(installation, now, ZoneId.systemDefault(), Occasion.BEFORE_UPGRADE),
                Occasion.BEFORE_UPGRADE, now, Progress.NONE);
    }

    private static void make(Path folder) {
        try {
            OwnerOnly.makeFolder(folder);
        } catch (IOException trouble) {
            throw new CannotSaveException("The folder " + folder + " for backups cannot be made: " + Troubles.reason(trouble)
                    + ". See to the disk and to the rights of the data folder.", trouble);
        }
    }

    @Override
    public List<Copy> list() {
        guard.run();
        return own.list();
    }

    @Override
    public Path folder() {
        return own.path();
    }

    @Override
    public Optional<Made> backUp(Occasion occasion, @Nullable Path alsoIn, ZoneId zone, Progress progress) {
        guard.run();
        making.lock();
        try {
            if (occasion != Occasion.BY_HAND && !anythingNew()) {
                return Optional.empty();
            }
            Instant now = wall.instant();
            make(own.path());
            Copy copy = writer.write(own.newFile(installation, now, zone, occasion), occasion, now, progress);
            LOG.info("Backed up {} entries in {} bytes", copy.entries(), copy.bytes());
            String notAlso = alsoIn == null ? null : putInto(alsoIn, copy, zone, progress);
            return Optional.of(new Made(copy, own.rotate(installation, zone), notAlso));
        } finally {
            making.unlock();
        }
    }

    private @Nullable String putInto(Path other, Copy copy, ZoneId zone, Progress progress) {
        BackupFolder folder = new BackupFolder(other);
        try {
            folder.take(copy, progress);
            folder.rotate(installation, zone);
            return null;
        } catch (IOException trouble) {
            LOG.warn("The backup could not be put into the other folder", trouble);
            return "The backup is kept here, but not in " + other + ": " + Troubles.reason(trouble) + ". See to that folder, or choose another.";
        }
    }

    private boolean anythingNew() {
        Witness now = latest.get();
        return now.position() > 0 && own.newestSound().filter(copy -> copy.endsWith(now.position(), now.hash())).isEmpty();
    }

    @Override
    public Copy backUpTo(Path file, Progress progress) {
        guard.run();
        Path target = file.toAbsolutePath().normalize();
        if (!BackupWriter.mayReplace(target)) {
            throw new CannotSaveException("The file " + target + " is there already and is no backup; it was left alone. Choose another name.", null);
        }
        making.lock();
        try {
            return writer.write(target, Occasion.BY_HAND, wall.instant(), progress);
        } finally {
            making.unlock();
        }
    }

    @Override
    public boolean dailyDue(ZoneId zone) {
        guard.run();
        LocalDate today = LocalDate.ofInstant(wall.instant(), zone);
        return own.list().stream().filter(copy -> copy.installation().equals(installation) && copy.sound())
                .noneMatch(copy -> LocalDate.ofInstant(copy.madeAt(), zone).equals(today)) && anythingNew();
    }

    @Override
    public Preview preview(Path file, @Nullable String passphrase, Progress progress) throws CannotRestoreException {
        guard.run();
        making.lock();
        try {
            return restores.preview(file, passphrase, progress);
        } finally {
            making.unlock();
        }
    }

    @Override
    public void prepare(Preview preview) throws CannotRestoreException {
        guard.run();
        restores.prepare(preview);
    }

    @Override
    public void forget(Preview preview) {
        guard.run();
        restores.forget(preview);
    }
}
