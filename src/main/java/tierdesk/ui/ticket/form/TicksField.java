package tierdesk.ui.ticket.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Boxes under each other, over a value that is the ids of the ticked ones, a line each. */
final class TicksField extends VBox {

    private final FieldModel field;
    private final List<CheckBox> boxes = new ArrayList<>();

    TicksField(FieldModel field, String id) {
        this.field = field;
        setId(id);
        getStyleClass().add("ticks");
        for (int i = 0; i < field.options().size(); i++) {
            CheckBox box = new CheckBox(field.options().get(i).text());
            box.setId(id + "-" + (i + 1));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setOnAction(event -> field.valueProperty().set(ticked()));
            boxes.add(box);
        }
        getChildren().addAll(boxes);
        field.valueProperty().subscribe(this::read);
    }

    private String ticked() {
        return field.options().stream().filter(option -> boxes.get(field.options().indexOf(option)).isSelected()).map(Option::id)
                .collect(Collectors.joining("\n"));
    }

    private void read(String value) {
        List<String> ticked = value.lines().toList();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(ticked.contains(field.options().get(i).id()));
        }
    }
}
