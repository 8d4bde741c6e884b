package tierdesk.instance;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a data folder's socket lies: in the folder itself, or, where its path is too long for a socket or its file system
 * has none, in a short folder under the temporary one, which a file in the data folder then names.
 */
final class SocketPlace {

    /** The shortest limit of the systems we run on (macOS: 104 bytes with the closing zero). */
    private static final int MOST_BYTES = 103;

    private static final String SOCKET = "desk.socket";

    private final Path folder;

    SocketPlace(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The place inside the data folder. */
    Path inFolder() {
        return folder.resolve(SOCKET);
    }

    boolean fitsInFolder() {
        return inFolder().toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Makes a new place elsewhere, which only its owner can enter, and writes it down. */
    Path elsewhere() throws IOException {
        // createTempDirectory gives rights to the owner only
        Path socket = Files.createTempDirectory("tierdesk").resolve(SOCKET);
        Files.writeString(note(), socket.toString());
        return socket;
    }

    /** Where a client looks. */
    UnixDomainSocketAddress address() throws IOException {
        try {
            return UnixDomainSocketAddress.of(Files.readString(note()).strip());
        } catch (NoSuchFileException e) {
            return UnixDomainSocketAddress.of(inFolder());
        }
    }

    /** Removes what a server of this folder left, be it this process's or a killed one's. */
    void clear() throws IOException {
        Path elsewhere = Files.exists(note()) ? Path.of(Files.readString(note()).strip()) : null;
        Files.deleteIfExists(inFolder());
        Files.deleteIfExists(note());
        if (elsewhere != null) {
            Files.deleteIfExists(elsewhere);
            Path parent = elsewhere.getParent();
            if (parent != null) {
                Files.deleteIfExists(parent);
            }
        }
    }

    private Path note() {
        return folder.resolve("desk.socket.place");
    }
}
