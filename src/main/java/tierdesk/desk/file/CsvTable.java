package tierdesk.desk.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that becomes a CSV file (UTF-8 with byte-order mark, CR LF) line by line. Spreadsheets open it without running anything in it: texts are
 * made harmless ({@link Cells}), numbers are ours and stay as they are.
 */
public final class CsvTable implements Closeable {

    /** Spreadsheets take a file for UTF-8 only by this mark. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    private CsvTable(Writer out, char delimiter) throws IOException {
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().bufferSize(0).fieldSeparator(delimiter).build(out);
    }

    /** Fills a table; answers whether it is wanted. */
    public interface Content {
        boolean write(CsvTable table) throws IOException;
    }

    /**
     * A file of these lines, with commas, whole or not at all; waits for the disk.
     *
     * @throws IOException when the disk does not take it; what was there before still is
     */
    public static void write(FileOut file, Stream<? extends List<?>> lines) throws IOException {
        write(file, table -> {
            lines.forEach(table::line);
            return true;
        });
    }

    /**
     * The same for lines that come one after another.
     *
     * @return false where they turned out not to be wanted; the file is as it was then
     * @throws IOException as above
     */
    public static boolean write(FileOut file, Content content) throws IOException {
        try {
            return file.write(out -> content.write(new CsvTable(out, ',')));
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }

    /** A table that goes out as it grows; closing it closes what it is written to. */
    public static CsvTable to(Writer out, char delimiter) throws IOException {
        return new CsvTable(out, delimiter);
    }

    /**
     * Adds a line.
     *
     * @param cells numbers, or anything else as its text
     * @throws UncheckedIOException when it cannot be written
     */
    public void line(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::cell).toList());
    }

    private static String cell(Object cell) {
        return switch (cell) {
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> Cells.protect(cell.toString());
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
