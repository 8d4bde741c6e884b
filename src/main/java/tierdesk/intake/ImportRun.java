package tierdesk.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tierdesk.desk.Progress;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.FileProblems;
import tierdesk.intake.mapping.Columns;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * The second reading, which takes the rows in. Where rows of one number lie together, or each has its own, they go through one by one.
 * Where they lie apart, the file is read several times, each time for a share of its numbers small enough to be held in memory.
 */
final class ImportRun {

    /** What the rows of one share may cost in memory, roughly, in bytes. */
    private static final long SHARE_WEIGHT = 64L * 1024 * 1024;
    private static final int ROWS_A_STEP = 500;
    /** More rows of one number are not one ticket's updates but a column taken for the number that is none. */
    private static final int MOST_UPDATES = 10_000;

    private final ImportOrder order;
    private final Survey survey;
    private final Columns columns;
    private final RowReader reader;
    private final TicketFactory factory;
    private final Batch batch;
    private final ImportTally tally;
    private final Progress progress;
    private final long fileSize;
    private final int shares;
    /** Every row of the file is a step of a history, also where a number has one row only. */
    private final boolean updates;
    private final RowKey keys = new RowKey();
    private final KeyCounter occurrences = new KeyCounter();
    private final Map<String, List<ReadRow>> held = new LinkedHashMap<>();

    ImportRun(ImportOrder order, Survey survey, Columns columns, TicketFactory factory, Batch batch, ImportTally tally,
            Progress progress, long fileSize) {
        this.order = order;
        this.survey = survey;
        this.columns = columns;
        this.factory = factory;
        this.batch = batch;
        this.tally = tally;
        this.progress = progress;
        this.fileSize = fileSize;
        updates = order.events() || survey.repeated() && columns.has(TicketField.UPDATED);
        reader = new RowReader(columns, survey.dates(), order.events());
        long byWeight = survey.together() ? 1 : survey.weight() / SHARE_WEIGHT + 1;
        long byKeys = survey.rows() / KeyCounter.MOST + 1;
        shares = (int) Math.max(byWeight, byKeys);
    }

    void run() throws IntakeException {
        for (int share = 0; share < shares && !progress.cancelled(); share++) {
            occurrences.clear();
            read(share);
        }
        batch.settle();
    }

    private void read(int share) throws IntakeException {
        try (TicketFile in = TicketFile.open(order.file(), order.format())) {
            long read = 0;
            CsvRow row = in.next();
            while (row != null && !progress.cancelled()) {
                take(row, share);
                if (++read % ROWS_A_STEP == 0) {
                    progress.at(fileSize * (share + 1) + in.bytesRead(), fileSize * (shares + 1));
                }
                row = in.next();
            }
            if (!progress.cancelled()) {
                giveHeld();
                batch.flush();
            }
        } catch (IOException e) {
            throw FileProblems.of(order.file(), e);
        }
    }

    private void take(CsvRow row, int share) throws IntakeException {
        String number = columns.text(TicketField.NUMBER, row);
        byte[] fingerprint = number.isEmpty() ? keys.fingerprint(row) : new byte[0];
        long key = number.isEmpty() ? RowKey.first64(fingerprint) : shares == 1 ? 0 : keys.ofNumber(number);
        if (Math.floorMod(key, shares) != share) {
            return;
        }
        try {
            ReadRow read = reader.read(row);
            if (number.isEmpty()) {
                give(RowKey.number(fingerprint, occurrences.count(key)), List.of(read), false);
            } else {
                hold(number, read);
            }
        } catch (RejectedRowException e) {
            tally.rejected(row, e.reason());
        }
    }

    /** Keeps the row until the others of its number are there: until the next number where they lie together, else until the end of the share. */
    private void hold(String number, ReadRow read) throws IntakeException, RejectedRowException {
        if (survey.together() && !held.containsKey(number)) {
            giveHeld();
        }
        List<ReadRow> rows = held.computeIfAbsent(number, unused -> new ArrayList<>());
        if (rows.size() >= MOST_UPDATES) {
            throw new RejectedRowException(IntakeProblem.Key.ROW_TOO_MANY_UPDATES, number, MOST_UPDATES);
        }
        rows.add(read);
    }

    private void giveHeld() throws IntakeException {
        for (Map.Entry<String, List<ReadRow>> entry : held.entrySet()) {
            give(entry.getKey(), entry.getValue(), updates || entry.getValue().size() > 1);
        }
        held.clear();
    }

    private void give(String number, List<ReadRow> rows, boolean asUpdates) throws IntakeException {
        if (factory.isHere(number)) {
            tally.unchanged(rows.size());
        } else {
            batch.add(factory.ticket(number, rows, asUpdates), rows.stream().map(ReadRow::row).toList(), asUpdates ? rows.size() : 0);
        }
    }
}
