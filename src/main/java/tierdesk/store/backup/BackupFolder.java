package tierdesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Progress;
import tierdesk.store.database.Troubles;
import tierdesk.store.file.Folders;
import tierdesk.store.file.ForcedFiles;

/** A folder in which copies are kept for their time, named by installation, day, time and occasion. */
final class BackupFolder {

    static final String ENDING = ".zip";

    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final String BEGINNING = "tierdesk-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT);

    private final Path path;

    BackupFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Path newFile(String installation, Instant madeAt, ZoneId zone, Occasion occasion) {
        return path.resolve(BEGINNING + installation + "-" + STAMP.format(madeAt.atZone(zone)) + "-"
                + occasion.name().toLowerCase(Locale.ROOT).replace('_', '-') + ENDING);
    }

    /** The copies, newest first. */
    List<Copy> list() {
        return manifests().stream().map(Kept::copy).toList();
    }

    /** The newest copy that was found sound. */
    Optional<Manifest> newestSound() {
        return manifests().stream().filter(kept -> kept.copy().sound()).map(Kept::manifest).findFirst();
    }

    private List<Kept> manifests() {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(BackupFolder::named).toList()) {
                read(file).ifPresent(kept::add);
            }
        } catch (NoSuchFileException none) {
            LOG.debug("No copies yet", none);
        } catch (IOException trouble) {
            LOG.warn("The folder of the backups cannot be read: {}", Troubles.reason(trouble));
        }
        kept.sort(Comparator.comparing((Kept each) -> each.copy().madeAt()).reversed());
        return kept;
    }

    private static boolean named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(BEGINNING) && name.endsWith(ENDING);
    }

    private static Optional<Kept> read(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            return Optional.of(new Kept(backup.manifest(), backup.copy()));
        } catch (CannotRestoreException unreadable) {
            LOG.warn("{} lies among the backups and is none", file.getFileName());
            LOG.debug("Reason", unreadable);
            return Optional.empty();
        }
    }

    private record Kept(Manifest manifest, Copy copy) {
    }

    /** Removes the copies of an installation that have had their time. */
    int rotate(String installation, ZoneId zone) {
        List<Copy> all = list().stream().filter(copy -> copy.installation().equals(installation)).toList();
        Set<Copy> kept = Rotation.kept(all, zone);
        int removed = 0;
        for (Copy copy : all) {
            if (!kept.contains(copy)) {
                try {
                    Files.deleteIfExists(copy.file());
                    removed++;
                } catch (IOException trouble) {
                    LOG.warn("An old backup could not be removed: {}", Troubles.reason(trouble));
                }
            }
        }
        return removed;
    }

    /** Takes in a copy made elsewhere, under the same name: whole or not at all. */
    void take(Copy copy, Progress progress) throws IOException {
        Files.createDirectories(path);
        Path file = path.resolve(copy.file().getFileName());
        Path unfinished = file.resolveSibling(file.getFileName() + BackupWriter.UNFINISHED);
        try {
            try (var in = Files.newInputStream(copy.file()); var out = Files.newOutputStream(unfinished)) {
                Parts.move(in, out, Long.MAX_VALUE, progress);
            }
            Parts.force(unfinished);
            if (!Parts.seal(unfinished, progress).equals(Parts.seal(copy.file(), progress))) {
                throw new IOException("What was written could not be read back");
            }
            ForcedFiles.putInPlace(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Removes what a copy left behind that a killed process was making. */
    void clean() {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(each -> each.toString().endsWith(BackupWriter.UNFINISHED)).toList()) {
                Folders.remove(file);
            }
        } catch (NoSuchFileException none) {
            LOG.debug("Nothing to clean", none);
        } catch (IOException trouble) {
            LOG.warn("What an unfinished backup left could not be removed: {}", Troubles.reason(trouble));
        }
    }
}
