package tierdesk.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identities for tickets, by RFC 9562 version 7: unique everywhere, and in the order of their making, so that indexes grow at one end. */
final class TicketIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TicketIds() {
    }

    static UUID next(Instant now) {
        long high = (now.toEpochMilli() << 16) | VERSION_7 | (RANDOM.nextLong() & 0xFFF);
        long low = VARIANT | (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
