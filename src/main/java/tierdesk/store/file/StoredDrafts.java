package tierdesk.store.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Drafts;
import tierdesk.store.database.Troubles;
import tierdesk.store.key.Protection;
import tierdesk.store.key.Protection.Use;

/** Drafts as small files, one each: its key, a NUL, its text. */
public final class StoredDrafts implements Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(StoredDrafts.class);
    private static final String ENDING = ".draft";
    private static final char AFTER_KEY = '\0';

    private final Path folder;
    private final Protection protection;
    private final Runnable guard;

    public StoredDrafts(Path folder, Protection protection, Runnable guard) {
        this.folder = folder;
        this.protection = protection;
        this.guard = guard;
    }

    @Override
    public void keep(String key, String text) {
        guard.run();
        try {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            try (OutputStream out = protection.seal(sealed, Use.DRAFT)) {
                out.write((key + AFTER_KEY + text).getBytes(StandardCharsets.UTF_8));
            }
            ForcedFiles.write(file(key), sealed.toByteArray());
        } catch (IOException trouble) {
            throw new CannotSaveException("What you typed could not be kept: " + Troubles.reason(trouble) + ".", trouble);
        }
    }

    @Override
    public Optional<String> read(String key) {
        guard.run();
        return content(file(key)).map(content -> content.substring(content.indexOf(AFTER_KEY) + 1));
    }

    @Override
    public void drop(String key) {
        guard.run();
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException trouble) {
            LOG.warn("A draft could not be removed: {}", Troubles.reason(trouble));
        }
    }

    @Override
    public List<String> keys() {
        guard.run();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(StoredDrafts::keptAt).reversed())
                    .flatMap(file -> content(file).stream())
                    .map(content -> content.substring(0, Math.max(0, content.indexOf(AFTER_KEY))))
                    .toList();
        } catch (IOException none) {
            LOG.debug("No drafts", none);
            return List.of();
        }
    }

    private static FileTime keptAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            LOG.debug("A draft went meanwhile", gone);
            return FileTime.fromMillis(0);
        }
    }

    private Optional<String> content(Path file) {
        try (InputStream content = protection.open(Files.newInputStream(file), Use.DRAFT)) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("A draft cannot be read: {}", Troubles.reason(unreadable));
            return Optional.empty();
        }
    }

    /** Any key makes a name, the same each time. */
    private Path file(String key) {
        return folder.resolve(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ENDING);
    }
}
