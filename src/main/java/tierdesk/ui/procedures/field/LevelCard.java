package tierdesk.ui.procedures.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.procedure.Level;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.LevelMark;

/** The fields of one level, who serves it, and its place among the others. */
final class LevelCard extends VBox {

    private static final List<String> COLOURS = IntStream.rangeClosed(1, Level.PALETTES).mapToObj(Integer::toString).toList();

    private final Editing editing;
    private final Messages messages;
    private final String level;

    LevelCard(Editing editing, Messages messages, Fields fields, String level, boolean first, boolean last) {
        this.editing = editing;
        this.messages = messages;
        this.level = level;
        getStyleClass().add("level-card");
        setId("procedure-level-" + level);
        Region name = fields.line(Part.of(Item.LEVEL_NAME, level));
        Region colour = fields.choice(Part.of(Item.LEVEL_COLOUR, level), fields.words().label(Part.of(Item.LEVEL_COLOUR, level)),
                () -> COLOURS, value -> messages.get("procedures.colour." + value), value -> new LevelMark("tier-" + value));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button earlier = button("up", Feather.ARROW_UP, first, () -> change(draft -> draft.moveLevel(level, -1)));
        Button later = button("down", Feather.ARROW_DOWN, last, () -> change(draft -> draft.moveLevel(level, 1)));
        Button remove = button("remove", Feather.X, first && last, () -> change(draft -> draft.removeLevel(level)));
        HBox tools = new HBox(earlier, later, remove);
        tools.getStyleClass().add("level-tools");
        HBox identity = row(name, colour, tools);
        HBox numbers = row();
        for (Item item : List.of(Item.LEVEL_RATE, Item.LEVEL_FRAME, Item.LEVEL_EFFORT, Item.LEVEL_QUALIFY)) {
            Region field = fields.line(Part.of(item, level));
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(1);
            numbers.getChildren().add(field);
        }
        getChildren().addAll(identity, numbers, people());
    }

    private Node people() {
        Label title = new Label(messages.get("procedures.served-by"));
        title.getStyleClass().add("section-title");
        FlowPane people = new FlowPane(title);
        people.getStyleClass().add("served-by");
        for (TechnicianSaved person : editing.shop().staff()) {
            CheckBox box = new CheckBox(person.name());
            box.setId("procedure-serves-" + level + "-" + person.id());
            box.setAccessibleText(messages.get("procedures.serves", person.name()));
            box.selectedProperty().subscribe((before, serves) -> change(draft -> draft.serve(person.id(), level, serves)));
            ListTick.of(box, editing, () -> {
                ProcedureDraft draft = editing.draft();
                box.setSelected(draft != null && draft.serves(person.id(), level));
            });
            people.getChildren().add(box);
        }
        return people;
    }

    private Button button(String name, Feather icon, boolean disabled, Runnable action) {
        Button button = new Button();
        button.setId("procedure-level-" + level + "-" + name);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(messages.get("procedures.level." + name));
        button.setDisable(disabled);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("field-row");
        return row;
    }

    private void change(Consumer<ProcedureDraft> change) {
        ProcedureDraft draft = editing.draft();
        if (draft != null) {
            change.accept(draft);
        }
    }
}
