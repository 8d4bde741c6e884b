package tierdesk.store.check;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Progress;
import tierdesk.journal.Shop;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalTable;

/** Checks everything, and derives everything anew. */
public final class StoredMaintenance implements Maintenance {

    private static final Logger LOG = LoggerFactory.getLogger(StoredMaintenance.class);
    private static final int STEP = 10_000;

    private final Reader reader;
    private final Quiet quiet;
    private final Supplier<Shop> shop;
    private final Rebuild rebuild;
    private final Runnable derivedAnew;

    /** @param derivedAnew called after every row was derived anew */
    public StoredMaintenance(Reader reader, Quiet quiet, Supplier<Shop> shop, Rebuild rebuild, Runnable derivedAnew) {
        this.reader = reader;
        this.quiet = quiet;
        this.shop = shop;
        this.rebuild = rebuild;
        this.derivedAnew = derivedAnew;
    }

    @Override
    public Report check(Progress progress) {
        Problems problems = new Problems();
        long entries = checkJournal(problems, progress);
        return new Report(entries, checkRows(problems, entries, progress), problems.sentences(), problems.more());
    }

    @Override
    public Report mend(Progress progress) {
        Problems ofJournal = new Problems();
        long entries = checkJournal(ofJournal, progress);
        Problems ofRows = new Problems();
        long tickets = checkRows(ofRows, entries, progress);
        if (!ofRows.sentences().isEmpty()) {
            LOG.warn("Rows were found wanting and are derived anew: {} problems", ofRows.sentences().size() + ofRows.more());
            tickets = rebuild(progress).tickets();
        }
        return new Report(entries, tickets, ofJournal.sentences(), ofJournal.more());
    }

    private long checkJournal(Problems problems, Progress progress) {
        long all = reader.read(JournalTable::count);
        reader.stream(session -> {
            new AuditCheck(problems).run(session);
            return true;
        });
        return reader.stream(session -> new ChainCheck(problems).run(session, done -> step(progress, done, 2 * all)));
    }

    private long checkRows(Problems problems, long all, Progress progress) {
        long[] steps = {0};
        return new RowCheck(reader, quiet, shop, problems)
                .run(() -> report(progress, all + Math.min(all, ++steps[0] * STEP), 2 * all));
    }

    @Override
    public Report rebuild(Progress progress) {
        long all = reader.read(JournalTable::count);
        long[] tickets = {0};
        quiet.whileNobodyWrites(session -> tickets[0] = rebuild.run(done -> progress.at(done, all)));
        derivedAnew.run();
        return new Report(all, tickets[0], List.of(), 0);
    }

    private static void step(Progress progress, long done, long all) {
        if (done % STEP == 0) {
            report(progress, done, all);
        }
    }

    private static void report(Progress progress, long done, long all) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(done, all);
    }
}
