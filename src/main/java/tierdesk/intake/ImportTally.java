package tierdesk.intake;

import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/** Accounts for every line. */
final class ImportTally {

    private final RejectsFile rejects;
    private long tickets;
    private long events;
    private long imported;
    private long unchanged;
    private long rejected;

    ImportTally(RejectsFile rejects) {
        this.rejects = rejects;
    }

    /**
     * @param isNew the ticket was not here before
     * @param lines how many lines were taken in with it
     * @param steps each of them is a step of its history
     */
    void imported(boolean isNew, int lines, boolean steps) {
        tickets += isNew ? 1 : 0;
        imported += lines;
        events += steps ? lines : 0;
    }

    void unchanged(int lines) {
        unchanged += lines;
    }

    void rejected(CsvRow row, IntakeProblem reason) throws IntakeException {
        rejected++;
        rejects.add(row, reason);
    }

    ImportResult result(boolean cancelled) {
        return new ImportResult(
                imported + unchanged + rejected, tickets, events, imported, unchanged, rejected, rejects.path(), cancelled);
    }
}
