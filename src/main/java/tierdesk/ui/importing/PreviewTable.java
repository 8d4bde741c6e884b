package tierdesk.ui.importing;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tierdesk.intake.FilePreview;
import tierdesk.intake.csv.CsvRow;

/** Shows the first rows of a file as they were read. */
final class PreviewTable {

    private static final int MOST_COLUMNS = 40;
    private static final int LONGEST_CELL = 200;
    private static final double COLUMN_WIDTH = 130;

    private PreviewTable() {
    }

    static void show(FilePreview preview, TableView<CsvRow> table) {
        List<String> names = preview.header().names();
        table.getColumns().clear();
        for (int i = 0; i < Math.min(names.size(), MOST_COLUMNS); i++) {
            int place = i;
            TableColumn<CsvRow, String> column = new TableColumn<>(names.get(i));
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(shown(cell.getValue().field(place))));
            column.setPrefWidth(COLUMN_WIDTH);
            column.setSortable(false);
            column.setReorderable(false);
            table.getColumns().add(column);
        }
        table.getItems().setAll(preview.rows());
    }

    private static String shown(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_CELL ? line : line.substring(0, LONGEST_CELL) + "…";
    }
}
