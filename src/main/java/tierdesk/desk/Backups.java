package tierdesk.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies of everything in the data folder, each one file, made while people work. A copy has its final name only once it was read back, opened and
 * checked; one that breaks off leaves nothing. Waits for the disk: never on the FX thread.
 */
public interface Backups extends Restores {

    /** The copies in the data folder, newest first; a file there that cannot be read as one is left out. */
    List<Copy> list();

    /** Where {@link #list()} looks. */
    Path folder();

    /**
     * Copies everything into the data folder's own place, and removes automatic copies that have had their time: the newest of each of the last
     * 7 days, 4 weeks and 12 months with a copy stay, the last 3 made before a change, and whatever a person asked for.
     *
     * @param alsoIn a folder, perhaps on another disk, that gets the same file; null for none
     * @param zone in which days begin
     * @return empty when there is nothing new: the newest copy already holds every entry (never so when a person asks)
     * @throws CannotSaveException with a sentence; what was there before is as it was
     */
    Optional<Made> backUp(Occasion occasion, @Nullable Path alsoIn, ZoneId zone, Progress progress);

    /**
     * Copies everything into one file.
     *
     * @param file a new one, or an earlier copy that is then replaced; any other file is left alone
     * @throws CannotSaveException with a sentence; what was there before is as it was
     */
    Copy backUpTo(Path file, Progress progress);

    /** No automatic copy has been made on this day yet, and there is something new to copy. */
    boolean dailyDue(ZoneId zone);

    /** Why a copy was made. */
    enum Occasion {
        /** A person asked for it; it is never removed by itself. */
        BY_HAND,
        /** The first start of a day. */
        DAILY,
        /** Before tickets were imported. */
        BEFORE_IMPORT,
        /** Before the tables were changed for a newer program. */
        BEFORE_UPGRADE
    }

    /**
     * A copy.
     *
     * @param installation whose data it is
     * @param entries of the journal
     * @param tickets they make
     * @param bytes the file's size
     * @param lastRecordedAt when its last entry was recorded; null in an empty journal
     * @param encrypted whether it says nothing about tickets to those who do not know its passphrase
     * @param problems what was wrong with the journal when it was copied, a sentence each; empty in a sound one
     */
    record Copy(Path file, Instant madeAt, Occasion occasion, String installation, long entries, long tickets, long bytes,
                @Nullable Instant lastRecordedAt, boolean encrypted, List<String> problems) {

        public Copy {
            problems = List.copyOf(problems);
        }

        /** Opened, counted, and every seal of the journal found right. */
        public boolean sound() {
            return problems.isEmpty();
        }
    }

    /**
     * What came of a copy.
     *
     * @param removed how many older ones had had their time
     * @param notAlso why the other folder did not get it, as a sentence; null when it did, or there is none
     */
    record Made(Copy copy, int removed, @Nullable String notAlso) {
    }
}
