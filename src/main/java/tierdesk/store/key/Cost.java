package tierdesk.store.key;

/**
 * What it costs to try one passphrase by Argon2id (RFC 9106).
 *
 * @param memoryKib memory, in KiB
 * @param iterations passes over that memory
 * @param lanes that can be computed beside each other
 */
public record Cost(int memoryKib, int iterations, int lanes) {

    /** The second choice of RFC 9106: for machines that do not have 2 GiB to spare for it. */
    public static final Cost STANDARD = new Cost(64 * 1024, 3, 4);

    private static final int MOST_MEMORY_KIB = 2 * 1024 * 1024;
    private static final int MOST_ITERATIONS = 64;
    private static final int MOST_LANES = 64;

    /** Within what a computer can do: a file that asks for more was made to stop somebody. */
    boolean sensible() {
        return memoryKib >= 8 * lanes && memoryKib <= MOST_MEMORY_KIB && iterations >= 1 && iterations <= MOST_ITERATIONS && lanes >= 1 && lanes <= MOST_LANES;
    }
}
