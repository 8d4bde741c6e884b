package tierdesk.intake.reference;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.TicketFile;
import tierdesk.intake.csv.CsvFormat;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.Header;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.procedure.shop.ShopField;

/** An open file of reference data: the columns that a kind has, whatever else stands beside them. */
final class ReferenceFile implements Closeable {

    private final TicketFile file;

    private ReferenceFile(TicketFile file) {
        this.file = file;
    }

    static ReferenceFile open(Path path, CsvFormat format) throws IntakeException {
        return new ReferenceFile(TicketFile.open(path, format));
    }

    Header header() {
        return file.header();
    }

    int column(ShopField field) {
        return file.header().column(ReferenceExport.name(field));
    }

    @Nullable CsvRow next() throws IntakeException {
        return file.next();
    }

    /** The row's texts; what protects cells from being run as formulas is taken back. */
    Map<ShopField, String> texts(ReferenceKind kind, CsvRow row) {
        CsvRow plain = row.unprotected();
        Map<ShopField, String> texts = new EnumMap<>(ShopField.class);
        kind.columns().stream().filter(field -> column(field) >= 0).forEach(field -> texts.put(field, plain.field(column(field))));
        return texts;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
