package tierdesk.intake.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tierdesk.desk.AtomicFile;
import tierdesk.desk.Cells;

/** A small table as a CSV file (UTF-8 with byte-order mark, commas, CR LF) that spreadsheets open without running anything in it. */
public final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvTable() {
    }

    /** Writes the file, whole or not at all; waits for the disk. */
    public static void write(Path file, List<List<String>> rows) throws IOException {
        AtomicFile.write(file, out -> {
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cells::protect).toList()));
            return true;
        });
    }
}
