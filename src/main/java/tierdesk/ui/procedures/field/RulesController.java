package tierdesk.ui.procedures.field;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ValueText;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;

/** What holds at every level: alerts, ways, vendor, verification, reopening, and the fields that are asked for. */
public final class RulesController {

    private static final List<String> HOLDS = Stream.of(HoldKind.values()).map(Part::word).toList();
    private static final List<String> ASKED = Stream.of(AskedField.values()).map(Part::word).toList();

    private final Editing editing;
    private final Messages messages;
    private final Fields fields;

    @FXML
    private VBox rules;
    @FXML
    private VBox asked;

    public RulesController(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.fields = new Fields(editing, messages);
    }

    @FXML
    private void initialize() {
        Part vendorFrom = Part.of(Item.VENDOR_FROM);
        Region vendor = fields.choice(vendorFrom, fields.words().label(vendorFrom), this::levelsOrNever, this::level);
        rules.getChildren().addAll(
                section("ways", fields.tick(Item.SKIP), fields.tick(Item.SEND_BACK), fields.tick(Item.ESCALATE_BY_ITSELF), row(line(Item.COST_CAP))),
                section("holds", ticks(Item.STOPPING_HOLDS, HOLDS)),
                section("alerts", row(line(Item.WARN_LIST), line(Item.WARN_HOLDER), line(Item.WAYS_ON), line(Item.REPEAT_EVERY))),
                section("vendor", row(vendor, line(Item.VENDOR_ASK_AGAIN))),
                section("verification", fields.tick(Item.VERIFY_BY_ANOTHER),
                        row(line(Item.VERIFY_WITHIN), line(Item.VERIFY_ATTEMPTS), line(Item.VERIFY_DAYS))),
                section("reopening", row(line(Item.REOPEN_WITHIN), line(Item.REOPEN_NEXT), line(Item.REOPEN_MANAGER))));
        for (AskedField.Step step : AskedField.Step.values()) {
            List<String> words = Stream.of(AskedField.values()).filter(field -> field.step() == step).map(Part::word).toList();
            FlowPane ticks = new FlowPane();
            ticks.getStyleClass().add("served-by");
            words.forEach(word -> ticks.getChildren().add(fields.tick(Item.ASKED, word, ASKED)));
            asked.getChildren().add(section("step." + Part.word(step), ticks));
        }
    }

    private Region ticks(Item item, List<String> words) {
        FlowPane ticks = new FlowPane();
        ticks.getStyleClass().add("served-by");
        words.forEach(word -> ticks.getChildren().add(fields.tick(item, word, words)));
        return ticks;
    }

    private VBox section(String name, Node... content) {
        Label title = new Label(messages.get("procedures.section." + name));
        title.getStyleClass().add("strong");
        VBox section = new VBox(title);
        section.getChildren().addAll(content);
        section.getStyleClass().add("rule-section");
        return section;
    }

    private Region line(Item item) {
        return fields.line(Part.of(item));
    }

    private static HBox row(Region... regions) {
        HBox row = new HBox(regions);
        row.getStyleClass().add("field-row");
        for (Region region : regions) {
            HBox.setHgrow(region, Priority.ALWAYS);
            region.setPrefWidth(1);
        }
        return row;
    }

    private List<String> levelsOrNever() {
        ProcedureDraft draft = editing.draft();
        return draft == null ? List.of() : Stream.concat(draft.form().levels().stream(), Stream.of(ValueText.NEVER)).toList();
    }

    private String level(String id) {
        ProcedureDraft draft = editing.draft();
        return draft == null ? id : fields.words().level(id, draft.form());
    }
}
