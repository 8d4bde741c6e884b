package tierdesk.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one file that keeps {@link Settings}: JSON that a person can read, written whole and atomically a moment after the
 * last choice.
 */
public final class SettingsFile implements AutoCloseable {

    /** The file's name in the data folder. */
    public static final String NAME = "settings.json";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final Duration QUIET = Duration.ofMillis(500);

    private final Path file;
    private final ScheduledExecutorService executor;
    private final JsonMapper mapper = mapper();
    private final ObjectNode tree;
    private final Settings settings;
    private final @Nullable Path setAside;
    private final AtomicReference<@Nullable String> unsaved = new AtomicReference<>();

    private SettingsFile(Path file, ScheduledExecutorService executor) {
        this.file = file;
        this.executor = executor;
        ObjectNode read = null;
        Path aside = null;
        if (Files.exists(file)) {
            read = readOrNull(file);
            aside = read == null ? setAside(file) : null;
        }
        this.tree = read == null ? mapper.createObjectNode() : read;
        this.setAside = aside;
        this.settings = new Settings(mapper, tree, this::saveSoon);
    }

    /**
     * Reads the settings of a data folder. A file that cannot be read is renamed and the fallbacks hold.
     *
     * @param executor writes the file; the caller shuts it down after {@link #close()}
     */
    public static SettingsFile open(Path dataFolder, ScheduledExecutorService executor) {
        return new SettingsFile(dataFolder.resolve(NAME), executor);
    }

    /** The settings this file keeps. */
    public Settings settings() {
        return settings;
    }

    /** Where the unreadable file of this start lies now, if it was one: the person is to be told. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** Writes what is not yet written. */
    @Override
    public void close() {
        saveNow();
    }

    static JsonMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private void saveSoon() {
        // the text is made here, on the thread that owns the tree; only the last one is written
        if (unsaved.getAndSet(mapper.writeValueAsString(tree)) == null) {
            var unused = executor.schedule(this::saveNow, QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void saveNow() {
        String text = unsaved.getAndSet(null);
        if (text == null) {
            return;
        }
        try {
            replace(text);
        } catch (IOException e) {
            LOG.error("The settings could not be written to {}", file, e);
        }
    }

    private void replace(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(NAME + ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private @Nullable ObjectNode readOrNull(Path from) {
        try {
            JsonNode node = mapper.readTree(Files.readAllBytes(from));
            if (node instanceof ObjectNode object) {
                return object;
            }
            LOG.warn("The settings in {} are no JSON object", from);
        } catch (IOException | JacksonException e) {
            LOG.warn("The settings in {} cannot be read", from, e);
        }
        return null;
    }

    private static Path setAside(Path unreadable) {
        for (int i = 1; ; i++) {
            Path aside = unreadable.resolveSibling("settings-unreadable-" + i + ".json");
            if (Files.notExists(aside)) {
                try {
                    return Files.move(unreadable, aside);
                } catch (IOException e) {
                    throw new UncheckedIOException("The unreadable settings " + unreadable + " cannot be renamed", e);
                }
            }
        }
    }
}
