package tierdesk.intake.export;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import tierdesk.desk.Progress;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.Audit.Filter;
import tierdesk.desk.door.AuditLine;
import tierdesk.desk.file.CsvTable;
import tierdesk.desk.file.FileOut;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/** Writes lines of the audit to a CSV file, newest first. A page in memory at a time; waits for the disk. */
public final class AuditExport {

    private static final int PAGE = 1_000;

    private final Audit audit;
    private final UnaryOperator<String> nameOf;

    /** @param nameOf a person's name by the id */
    public AuditExport(Audit audit, UnaryOperator<String> nameOf) {
        this.audit = audit;
        this.nameOf = nameOf;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @return how many lines it holds; 0 when it was cancelled, and nothing was written then
     * @throws IntakeException when it cannot be written
     */
    public long write(FileOut file, Filter filter, Progress progress) throws IntakeException {
        long[] written = {0};
        try {
            return CsvTable.write(file, table -> all(table, filter, progress, written)) ? written[0] : 0;
        } catch (IOException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.EXPORT_DENIED, file.toString()), e);
        }
    }

    private boolean all(CsvTable table, Filter filter, Progress progress, long[] written) {
        table.line(List.of("Number", "At (UTC)", "Person", "Name", "Kind", "About"));
        List<AuditLine> page = audit.lines(filter, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty() && !progress.cancelled()) {
            page.forEach(line -> table.line(cells(line)));
            written[0] += page.size();
            progress.at(written[0], 0);
            page = audit.lines(filter, page.getLast().number(), PAGE);
        }
        return !progress.cancelled();
    }

    private List<?> cells(AuditLine line) {
        return List.of(line.number(), line.at(), line.person(), nameOf.apply(line.person()), line.kind(), line.about());
    }
}
