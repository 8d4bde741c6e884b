package tierdesk.store.door;

/**
 * How dear it is to try a password (Argon2id, RFC 9106).
 *
 * @param memoryKib memory that each try fills, in KiB
 * @param iterations how often it is filled
 * @param parallelism lanes; more than one helps somebody with many processors more than us
 */
public record PasswordCost(int memoryKib, int iterations, int parallelism) {

    /** RFC 9106's second choice, for machines without 2 GiB to spare; about a third of a second here. */
    public static final PasswordCost STANDARD = new PasswordCost(64 * 1024, 3, 1);
}
