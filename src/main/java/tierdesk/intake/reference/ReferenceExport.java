package tierdesk.intake.reference;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tierdesk.desk.file.CsvTable;
import tierdesk.desk.file.FileOut;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.journal.Shop;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.shop.ShopField;

/** Writes reference data of one kind to a CSV file that {@link ReferenceImport} reads back. */
public final class ReferenceExport {

    private ReferenceExport() {
    }

    /**
     * Writes the file, whole or not at all; waits for the disk.
     *
     * @return how many entries it holds
     * @throws IntakeException when it cannot be written; what was there before still is
     */
    public static int write(FileOut file, ReferenceKind kind, Shop shop) throws IntakeException {
        List<ShopEvent> entries = kind.entries(shop);
        List<ShopField> columns = kind.columns();
        try {
            CsvTable.write(file, Stream.concat(Stream.of(columns.stream().map(ReferenceExport::name).toList()), entries.stream().map(entry -> {
                Map<ShopField, String> texts = kind.texts(entry, shop, Locale.ENGLISH);
                return columns.stream().map(column -> texts.getOrDefault(column, "")).toList();
            })));
            return entries.size();
        } catch (IOException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.EXPORT_DENIED, file.toString()), e);
        }
    }

    /** What a column is called, in every language. */
    static String name(ShopField column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
