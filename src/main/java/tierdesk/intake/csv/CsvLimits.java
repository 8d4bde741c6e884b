package tierdesk.intake.csv;

/** What one line of a file may cost; far above what people write, far below what hurts. In characters, and in fields. */
public final class CsvLimits {

    /** Longest field. */
    public static final int FIELD = 250_000;

    /** Longest record: all its fields together. */
    public static final int RECORD = 1_000_000;

    /** Most fields of a record; exports with a column a comment reach some hundreds. */
    public static final int FIELDS = 5_000;

    private CsvLimits() {
    }
}
