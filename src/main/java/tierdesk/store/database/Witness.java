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
 * @param schema the number of its tables; 0 where an older program, which did not note it, wrote this
 */
public record Witness(long position, String hash, long bytes, int schema) {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final int PARTS = 4;
    private static final int PARTS_OF_OLD = 3;

    /** Of a database that this program has open, or had. */
    public Witness(long position, String hash, long bytes) {
        this(position, hash, bytes, Schema.NEWEST);
    }

    /** Empty when there is none, or it says nothing that can be read. */
    static Optional<Witness> read(StoreFolder folder) {
        try {
            String[] parts = Files.readString(folder.witnessFile()).strip().split(" ", -1);
            if (parts.length != PARTS && parts.length != PARTS_OF_OLD) {
                return Optional.empty();
            }
            int schema = parts.length == PARTS ? Integer.parseInt(parts[PARTS - 1]) : 0;
            return Optional.of(new Witness(Long.parseLong(parts[0]), parts[1], Long.parseLong(parts[2]), schema));
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
            Files.write(next, (position + " " + hash + " " + bytes + " " + schema + "\n").getBytes(StandardCharsets.US_ASCII));
            OwnerOnly.restrict(next);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            LOG.warn("The witness of the database could not be written: {}", Troubles.reason(trouble));
        }
    }
}
