package tierdesk.procedure.event;

/**
 * Identity of a journal entry, unique among all installations.
 *
 * @param installation the short code of the installation that recorded it ({@code HQ}, {@code VAN2})
 * @param sequence that installation's gapless number, from 1
 */
public record EntryId(String installation, long sequence) implements Comparable<EntryId> {

    public EntryId {
        if (sequence < 1) {
            throw new IllegalArgumentException("An entry's sequence starts at 1, not " + sequence);
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static EntryId parse(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("Not an entry's identity (INSTALLATION/NUMBER): " + text);
        }
        return new EntryId(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(EntryId other) {
        int byInstallation = installation.compareTo(other.installation);
        return byInstallation != 0 ? byInstallation : Long.compare(sequence, other.sequence);
    }

    @Override
    public String toString() {
        return installation + "/" + sequence;
    }
}
