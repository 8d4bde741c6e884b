package tierdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all one installation knows: database, attachments, settings, logs. It belongs to one person, so
 * it is made readable by its owner only, where the file system can say so.
 *
 * @param path absolute and normalised; it need not exist yet
 */
public record DataFolder(Path path) {

    private static final String NAME = "tierdesk";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The operating system's place for a person's data: {@code XDG_DATA_HOME} (by default {@code ~/.local/share}),
     * {@code ~/Library/Application Support}, or {@code %APPDATA%}.
     *
     * @param environment the process's environment variables
     * @param system the Java system properties, for {@code os.name} and {@code user.home}
     */
    public static DataFolder ofSystem(Map<String, String> environment, Properties system) {
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", "."));
        if (os.contains("windows")) {
            Path roaming = absolute(environment.get("APPDATA"));
            return new DataFolder((roaming != null ? roaming : home.resolve("AppData", "Roaming")).resolve("Tierdesk"));
        }
        if (os.contains("mac")) {
            return new DataFolder(home.resolve("Library", "Application Support", "Tierdesk"));
        }
        Path data = absolute(environment.get("XDG_DATA_HOME"));
        return new DataFolder((data != null ? data : home.resolve(".local", "share")).resolve(NAME));
    }

    /** The XDG specification has relative paths ignored. */
    private static @Nullable Path absolute(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return null;
        }
        Path candidate = Path.of(path);
        return candidate.isAbsolute() ? candidate : null;
    }

    /**
     * Makes the folder where it is missing; one that exists keeps the rights its owner gave it.
     *
     * @throws UncheckedIOException when it cannot be made or written to
     */
    public DataFolder create() {
        try {
            if (!Files.isDirectory(path)) {
                Path parent = path.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                makeForOwner(path);
            }
            if (!Files.isDirectory(logs())) {
                makeForOwner(logs());
            }
            if (!Files.isWritable(path)) {
                throw new java.nio.file.AccessDeniedException(path.toString());
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeForOwner(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Where the logs lie. */
    public Path logs() {
        return path.resolve("logs");
    }
}
