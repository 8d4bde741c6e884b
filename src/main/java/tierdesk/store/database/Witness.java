package tierdesk.store.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a small file beside the database remembers of it. H2 opens a file that was cut short as an older state of itself, without a word; since
 * the journal only grows, an entry that was there once must still be there.
 *
 * @param position of a late entry of the journal; 0 for none
 * @param hash its seal, in hexadecimal
 * @param bytes the database's size when it was closed in order; 0 while it is open or was not
 */
public record Witness(long position, String hash, long bytes) {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    /** Empty when there is none, or it says nothing that can be read. */
    static Optional<Witness> read(StoreFolder folder) {
        try {
            String[] parts = Files.readString(folder.witnessFile()).strip().split(" ", -1);
            return parts.length == 3
                    ? Optional.of(new Witness(Long.parseLong(parts[0]), parts[1], Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (IOException | NumberFormatException missing) {
            LOG.debug("No witness", missing);
            return Optional.empty();
        }
    }

    /** What it remembers holds for a copy in another form, but for the length. */
    public static void carry(StoreFolder from, StoreFolder to) {
        read(from).ifPresent(witness -> new Witness(witness.position(), witness.hash(), 0).write(to));
    }

    /** Without it the next opening only looks less closely, so that trouble in writing it stops nothing. */
    void write(StoreFolder folder) {
        Path file = folder.witnessFile();
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.write(next, (position + " " + hash + " " + bytes + "\n").getBytes(StandardCharsets.US_ASCII));
            OwnerOnly.restrict(next);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            LOG.warn("The witness of the database could not be written: {}", Troubles.reason(trouble));
        }
    }
}
