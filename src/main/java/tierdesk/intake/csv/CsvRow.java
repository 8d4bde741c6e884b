package tierdesk.intake.csv;

import java.util.Arrays;
import java.util.List;
import tierdesk.desk.file.Cells;

/** One record of a file. */
public final class CsvRow {

    /** What a string and its place cost beside its characters, roughly, on a 64-bit machine. */
    private static final int FIELD_OVERHEAD = 56;

    private final long line;
    private final String[] fields;

    CsvRow(long line, String[] fields) {
        this.line = line;
        this.fields = fields;
    }

    /** A row made by hand, for rows that no file holds. */
    public static CsvRow of(long line, String... fields) {
        return new CsvRow(line, fields.clone());
    }

    /** The line of the file on which it begins, from 1; the header is a line, too. */
    public long line() {
        return line;
    }

    public int size() {
        return fields.length;
    }

    /** The field of a column, from 0; blank where the row is too short. */
    public String field(int column) {
        return column < fields.length ? fields[column] : "";
    }

    public List<String> fields() {
        return List.of(fields);
    }

    /** The first columns left out. */
    public CsvRow withoutFirst(int columns) {
        return new CsvRow(line, Arrays.copyOfRange(fields, Math.min(columns, fields.length), fields.length));
    }

    /** With formula protection taken back in every field ({@link Cells}). */
    public CsvRow unprotected() {
        String[] plain = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            plain[i] = Cells.unprotect(fields[i]);
        }
        return new CsvRow(line, plain);
    }

    /** The first column that holds a NUL character, or -1. */
    public int columnWithNul() {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].indexOf('\0') >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Roughly what it costs to hold it in memory, in bytes. */
    public long weight() {
        long weight = 2L * FIELD_OVERHEAD;
        for (String field : fields) {
            weight += FIELD_OVERHEAD + field.length();
        }
        return weight;
    }

    @Override
    public String toString() {
        return line + ": " + Arrays.toString(fields);
    }
}
