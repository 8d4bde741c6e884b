package tierdesk.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A table whose head is repeated on each page, and whose rows may go over a page's end. */
public final class PaperTable {

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();

    public PaperTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row of plain cells, one a column. */
    public PaperTable row(String... cells) {
        return add(Stream.of(cells).map(Cell::of).toList(), false);
    }

    /** Adds a row, one cell a column. */
    public PaperTable row(List<Cell> cells) {
        return add(cells, false);
    }

    /** Adds a row that sums up: bold, with a line above. */
    public PaperTable total(String... cells) {
        return add(Stream.of(cells).map(Cell::of).toList(), true);
    }

    private PaperTable add(List<Cell> cells, boolean total) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A row of " + columns.size() + " columns has " + cells.size() + " cells");
        }
        rows.add(new Row(List.copyOf(cells), total));
        return this;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * A column of a table.
     *
     * @param share of the table's width, in relation to the other columns' shares
     * @param number its cells stand at the right, so that digits stand below digits
     */
    public record Column(String title, float share, boolean number) {

        public static Column text(String title, float share) {
            return new Column(title, share, false);
        }

        public static Column number(String title, float share) {
            return new Column(title, share, true);
        }
    }

    /**
     * A cell of a table.
     *
     * @param lead a bold first line; blank for none
     * @param text what follows, with its line breaks; blank for nothing
     * @param remark a quiet last line, such as "internal"; blank for none
     */
    public record Cell(String lead, String text, String remark) {

        public static Cell of(String text) {
            return new Cell("", text, "");
        }
    }

    record Row(List<Cell> cells, boolean total) {
    }
}
