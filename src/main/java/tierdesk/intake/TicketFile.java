package tierdesk.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.csv.CsvFile;
import tierdesk.intake.csv.CsvFormat;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.Header;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * An open CSV file with a header. Files that this program wrote itself (exports, rejected lines) are known by their header: their formula
 * protection is taken back, and the columns that say why a line was rejected are left out.
 */
public final class TicketFile implements Closeable {

    /** The column by which our own export is known. */
    public static final String OWN_NUMBER = "Tierdesk number";

    /** The columns that a file of rejected lines has before the original ones. */
    public static final String REJECTED_LINE = "Rejected line";
    public static final String REJECTED_REASON = "Reason";

    private static final int REJECT_COLUMNS = 2;

    private final CsvFile csv;
    private final Header header;
    private final boolean ours;
    private final int leading;

    private TicketFile(CsvFile csv, Header whole) {
        this.csv = csv;
        boolean rejects = whole.column(REJECTED_LINE) == 0 && whole.column(REJECTED_REASON) == 1;
        leading = rejects ? REJECT_COLUMNS : 0;
        header = rejects ? Header.of(whole.names().subList(REJECT_COLUMNS, whole.size())) : whole;
        ours = rejects || whole.column(OWN_NUMBER) >= 0;
    }

    /** @throws IntakeException when it cannot be opened or has no first line */
    public static TicketFile open(Path path, CsvFormat format) throws IntakeException {
        CsvFile csv = CsvFile.open(path, format);
        try {
            CsvRow first = csv.next();
            if (first == null) {
                throw new IntakeException(IntakeProblem.Key.FILE_EMPTY, path.toString());
            }
            if (first.columnWithNul() >= 0) {
                throw new IntakeException(IntakeProblem.Key.FILE_NOT_TEXT, path.toString());
            }
            return new TicketFile(csv, Header.of(first.fields()));
        } catch (IntakeException e) {
            close(csv, e);
            throw e;
        }
    }

    private static void close(CsvFile csv, IntakeException reason) {
        try {
            csv.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    public Header header() {
        return header;
    }

    /** The next row below the header, or null at the end. */
    public @Nullable CsvRow next() throws IntakeException {
        CsvRow row = csv.next();
        if (row == null || !ours) {
            return row;
        }
        return row.withoutFirst(leading).unprotected();
    }

    /** Bytes read so far, a little ahead of the rows given out. */
    public long bytesRead() {
        return csv.bytesRead();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
