package tierdesk.ui.reference.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.TraversalDirection;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.journal.Shop;
import tierdesk.procedure.shop.ShopField;
import tierdesk.ui.UiContext;
import tierdesk.ui.field.CompletingField;
import tierdesk.ui.shop.CategoryPath;

/** A field on the screen: its label, the control that fits it, and what is wrong with it. */
final class FieldRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String SETTLED = "settled";
    private static final int LIMIT = 8;

    private final UiContext ui;
    private final ShopField field;
    private final Editing editing;
    private final Shop shop;
    private final Node control;
    private final String id;
    private final Subscription watching;
    private Subscription settling = Subscription.EMPTY;

    FieldRow(UiContext ui, ShopField field, Editing editing, Shop shop) {
        this.ui = ui;
        this.field = field;
        this.editing = editing;
        this.shop = shop;
        this.id = "reference-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.control = control();
        getStyleClass().add("field");
        Label label = new Label(ui.messages().of(field));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        Label problem = new Label();
        problem.setId(id + "-problem");
        problem.getStyleClass().add("problem-text");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(label, control, problem);
        watching = editing.problem(field).subscribe(sentence -> {
            problem.setText(sentence);
            problem.setVisible(!sentence.isEmpty());
            problem.setManaged(!sentence.isEmpty());
            control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            control.setAccessibleHelp(sentence);
        });
    }

    ShopField field() {
        return field;
    }

    void focus() {
        if (control instanceof FlowPane several) {
            several.getChildren().getFirst().requestFocus();
        } else {
            control.requestFocus();
        }
    }

    /** Lets go of the entry. */
    void forget() {
        watching.unsubscribe();
        settling.unsubscribe();
        if (control instanceof TextInputControl input) {
            input.textProperty().unbindBidirectional(editing.text(field));
        }
    }

    private Node control() {
        List<Map.Entry<String, String>> choices = Shapes.choices(field, shop, ui.messages());
        if (!choices.isEmpty()) {
            return choice(choices);
        }
        if (field == ShopField.LEVELS) {
            return levels();
        }
        TextInputControl input = Shapes.area(field) ? area() : Shapes.completes(field) ? completing() : new TextField();
        input.setId(id);
        if (Shapes.hinted(editing.kind(), field)) {
            input.setPromptText(ui.messages().get("reference.hint." + id.substring("reference-".length())));
        }
        input.textProperty().bindBidirectional(editing.text(field));
        if (!editing.isNew() && editing.kind().identity().contains(field)) {
            settling = editing.renamingProperty().subscribe(renaming -> settle(input, !renaming || field != editing.nameField()));
        }
        return input;
    }

    private static void settle(TextInputControl input, boolean settled) {
        input.setEditable(!settled);
        input.getStyleClass().remove(SETTLED);
        if (settled) {
            input.getStyleClass().add(SETTLED);
        }
    }

    private TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(Shapes.rows(field));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    private CompletingField completing() {
        CompletingField line = new CompletingField();
        line.completeFrom(ui.background(), ui.messages().get("reference.task.complete"), (typed, limit) -> {
            String word = typed.toLowerCase(Locale.ROOT);
            return Shapes.known(field, editing, shop).stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).contains(word)).limit(Math.min(limit, LIMIT)).toList();
        });
        if (field == ShopField.PARENT || field == ShopField.CATEGORY) {
            line.writeOffered(category -> CategoryPath.of(shop, category));
        }
        return line;
    }

    private ComboBox<Map.Entry<String, String>> choice(List<Map.Entry<String, String>> choices) {
        ComboBox<Map.Entry<String, String>> choice = new ComboBox<>();
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(choices);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Map.@Nullable Entry<String, String> option) {
                return option == null ? "" : option.getValue();
            }

            @Override
            public Map.@Nullable Entry<String, String> fromString(String text) {
                return null;
            }
        });
        StringProperty text = editing.text(field);
        choice.setValue(choices.stream().filter(option -> option.getKey().equals(text.get())).findFirst().orElse(choices.getFirst()));
        choice.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                text.set(now.getKey());
            }
        });
        return choice;
    }

    private FlowPane levels() {
        FlowPane several = new FlowPane();
        several.setId(id);
        several.getStyleClass().add("levels");
        Set<String> chosen = Arrays.stream(editing.text(field).get().split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
        for (String level : Shapes.levels(shop)) {
            CheckBox box = new CheckBox(level);
            box.setId(id + "-" + level.toLowerCase(Locale.ROOT).replace(' ', '-'));
            box.setMnemonicParsing(false);
            box.setSelected(chosen.contains(level));
            box.selectedProperty().subscribe((before, now) -> {
                if (now) {
                    chosen.add(level);
                } else {
                    chosen.remove(level);
                }
                editing.text(field).set(chosen.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")));
            });
            several.getChildren().add(box);
        }
        return several;
    }
}
