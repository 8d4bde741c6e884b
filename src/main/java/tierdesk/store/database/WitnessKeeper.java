package tierdesk.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.CannotReadException;

/** Keeps the witness: when the database is opened, now and then while it is used, and when it is closed in order. */
public final class WitnessKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessKeeper.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final StoreFolder folder;
    private final InstantSource wall;
    private final Supplier<Witness> latest;
    private Instant written = Instant.EPOCH;

    /** @param latest the journal's latest entry */
    public WitnessKeeper(StoreFolder folder, InstantSource wall, Supplier<Witness> latest) {
        this.folder = folder;
        this.wall = wall;
        this.latest = latest;
    }

    /** Something was saved. */
    public synchronized void saved() {
        Instant now = wall.instant();
        if (now.isBefore(written) || now.isAfter(written.plus(EVERY))) {
            latest.get().write(folder);
            written = now;
        }
    }

    /** Closes the database and notes how long its file is then. */
    public synchronized void close(Database database) {
        try {
            Witness last = latest.get();
            database.close();
            new Witness(last.position(), last.hash(), Files.size(folder.databaseFile())).write(folder);
        } catch (IOException | CannotReadException trouble) {
            // the witness of before stays, and the next opening looks more closely
            LOG.warn("The database's file cannot be looked at when closing: {}", Troubles.reason(trouble));
            database.close();
        }
    }
}
