package tierdesk.ui.reference.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Shop;
import tierdesk.procedure.shop.ShopField;
import tierdesk.ui.UiContext;

/** The fields of one entry, two beside each other where they are short. */
public final class EntryForm extends GridPane {

    private static final double HALF = 50;

    private final List<FieldRow> rows = new ArrayList<>();

    public EntryForm() {
        getStyleClass().add("entry-form");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            half.setHgrow(Priority.ALWAYS);
            half.setHalignment(HPos.LEFT);
            getColumnConstraints().add(half);
        }
    }

    /** Shows an entry in place of the one before. */
    public void show(UiContext ui, @Nullable Editing editing, Shop shop) {
        rows.forEach(FieldRow::forget);
        rows.clear();
        getChildren().clear();
        if (editing == null) {
            return;
        }
        int column = 0;
        int line = 0;
        for (ShopField field : editing.kind().fields()) {
            FieldRow row = new FieldRow(ui, field, editing, shop);
            rows.add(row);
            boolean whole = Shapes.whole(editing.kind(), field);
            if (whole && column == 1) {
                line++;
                column = 0;
            }
            add(row, column, line, whole ? 2 : 1, 1);
            line += whole || column == 1 ? 1 : 0;
            column = whole || column == 1 ? 0 : 1;
        }
    }

    /** Puts the keyboard where one begins: the first field of a new entry, the first that can be changed of another. */
    public void focusFirst(Editing editing) {
        rows.stream().filter(row -> editing.isNew() || !editing.kind().identity().contains(row.field())).findFirst().ifPresent(FieldRow::focus);
    }

    /** Puts the keyboard into the name. */
    public void focusName(Editing editing) {
        rows.stream().filter(row -> row.field() == editing.nameField()).findFirst().ifPresent(FieldRow::focus);
    }

    /** Puts the keyboard into the first field that is wrong. */
    public void focusWrong(Editing editing) {
        Optional<FieldRow> wrong = rows.stream().filter(row -> !editing.problem(row.field()).get().isEmpty()).findFirst();
        wrong.ifPresent(FieldRow::focus);
    }
}
