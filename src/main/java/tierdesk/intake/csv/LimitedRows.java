package tierdesk.intake.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import tierdesk.intake.problem.IntakeProblem;

/** Builds rows from what the CSV parser finds, and stops at the limits before they cost memory. */
final class LimitedRows extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final String file;
    private final List<String> fields = new ArrayList<>();
    private long line = 1;
    private long length;

    LimitedRows(String file) {
        this.file = file;
    }

    /** The line on which the record being read began. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        length = 0;
        fields.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (count > CsvLimits.FIELD) {
            throw new LimitException(IntakeProblem.of(IntakeProblem.Key.FIELD_TOO_LONG, file, line, index + 1, CsvLimits.FIELD));
        }
        if (length > CsvLimits.RECORD) {
            throw new LimitException(IntakeProblem.of(IntakeProblem.Key.RECORD_TOO_LONG, file, line, CsvLimits.RECORD));
        }
        if (index >= CsvLimits.FIELDS) {
            throw new LimitException(IntakeProblem.of(IntakeProblem.Key.TOO_MANY_FIELDS, file, line, CsvLimits.FIELDS));
        }
        fields.add(new String(buffer, offset, count));
    }

    @Override
    protected void handleEmpty() {
        fields.add("");
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(line, fields.toArray(String[]::new));
    }

    /** A limit was passed; leaves the parser, which knows no checked exceptions. */
    static final class LimitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient IntakeProblem problem;

        LimitException(IntakeProblem problem) {
            super(problem.sentence());
            this.problem = problem;
        }

        IntakeProblem problem() {
            return problem;
        }
    }
}
