package tierdesk.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import tierdesk.intake.mapping.TicketField;
import tierdesk.ui.text.Messages;

/** Chooses the column of a field. Several columns that were guessed for one field stand as one choice. */
final class MappingCell extends TableCell<MappingLine, MappingLine> {

    private final ComboBox<List<String>> columns = new ComboBox<>();
    private final Messages messages;
    private final Supplier<List<String>> header;
    private boolean updating;

    MappingCell(Messages messages, Supplier<List<String>> header, BiConsumer<TicketField, List<String>> chosen) {
        this.messages = messages;
        this.header = header;
        columns.setMaxWidth(Double.MAX_VALUE);
        columns.getStyleClass().addAll("importing-column", "may-ellipsize");
        columns.setConverter(new StringConverter<>() {
            @Override
            public String toString(List<String> names) {
                return names == null || names.isEmpty() ? messages.get("importing.column.none") : String.join(" + ", names);
            }

            @Override
            public List<String> fromString(String text) {
                return List.of(text);
            }
        });
        columns.setOnAction(event -> {
            MappingLine line = getItem();
            if (!updating && line != null && columns.getValue() != null) {
                chosen.accept(line.field(), columns.getValue());
            }
        });
    }

    @Override
    protected void updateItem(MappingLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        updating = true;
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of());
        header.get().forEach(name -> choices.add(List.of(name)));
        if (line.columns().size() > 1) {
            choices.add(1, line.columns());
        }
        columns.getItems().setAll(choices);
        columns.setValue(line.columns());
        String key = line.field().key().replace('_', '-');
        columns.setId("importing-map-" + key.toLowerCase(Locale.ROOT));
        columns.setAccessibleText(messages.get("importing.field." + key));
        updating = false;
        setGraphic(columns);
    }
}
