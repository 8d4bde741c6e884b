package tierdesk.ui.ticket.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.ui.field.CompletingField;
import tierdesk.ui.text.Messages;

/** A field on the screen: its label, the control that fits its kind, and what is wrong with it. */
final class FieldView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int CHARACTERS_IN_A_ROW = 60;

    private final Messages messages;
    private final FieldModel field;
    private final Node control;

    FieldView(Messages messages, FieldModel field, Completions completions, String customer) {
        this.messages = messages;
        this.field = field;
        String id = "form-" + field.spec().name();
        this.control = control(id, completions, customer);
        getStyleClass().add("form-field");
        String name = messages.get("ticket.field." + field.spec().name());
        if (field.spec().kind() != FieldKind.TICK) {
            Label label = new Label(field.spec().isRequired() ? name : messages.get("ticket.form.optional", name));
            label.getStyleClass().add("field-label");
            label.setLabelFor(control);
            getChildren().add(label);
        }
        if (field.spec().kind() == FieldKind.TICK && field.spec().isHalf()) {
            getStyleClass().add("form-half-tick");
        }
        if (control instanceof TextInputControl input && field.spec().isHinted()) {
            input.setPromptText(messages.get("ticket.hint." + field.spec().name()));
        }
        Label problem = new Label();
        problem.setId(id + "-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        getChildren().addAll(control, problem);
        field.problemProperty().subscribe(sentence -> {
            problem.setText(sentence);
            problem.setVisible(!sentence.isEmpty());
            problem.setManaged(!sentence.isEmpty());
            control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            control.setAccessibleHelp(sentence);
        });
    }

    FieldModel field() {
        return field;
    }

    /** Puts the cursor in it, behind what is there. */
    void focus() {
        Node target = control instanceof DateTimeField || control instanceof CardsField || control instanceof TicksField
                ? ((Parent) control).getChildrenUnmodifiable().getFirst() : control;
        target.requestFocus();
        if (target instanceof TextInputControl input) {
            input.end();
        }
    }

    private Node control(String id, Completions completions, String customer) {
        return switch (field.spec().kind()) {
            case LINE, MINUTES, AMOUNT -> line(new TextField(), id);
            case SUGGESTION -> suggestion(id, completions, customer);
            case AREA -> area(id, completions);
            case CHOICE -> choice(id);
            case CARDS -> new CardsField(messages, field, id);
            case DATE_TIME -> new DateTimeField(messages, field.valueProperty(), id);
            case TICK -> tick(id);
            case TICKS -> new TicksField(field, id);
        };
    }

    private TextField line(TextField line, String id) {
        line.setId(id);
        line.textProperty().bindBidirectional(field.valueProperty());
        return line;
    }

    private TextField suggestion(String id, Completions completions, String customer) {
        CompletingField line = new CompletingField();
        Suggestions suggestions = field.spec().suggestions();
        if (suggestions != null) {
            completions.attach(line, suggestions, customer);
        }
        return line(line, id);
    }

    private TextArea area(String id, Completions completions) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows(field.valueProperty().get()));
        area.textProperty().bindBidirectional(field.valueProperty());
        completions.attach(area);
        return area;
    }

    private static int rows(String text) {
        int rows = text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_IN_A_ROW).sum();
        return Math.clamp(rows, FEWEST_ROWS, MOST_ROWS);
    }

    private Control choice(String id) {
        ComboBox<Option> choice = new ComboBox<>();
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(field.options());
        if (field.options().stream().anyMatch(option -> option.text().length() > CHARACTERS_IN_A_ROW)) {
            choice.getStyleClass().add("may-ellipsize");
        }
        choice.setVisibleRowCount(Math.max(1, Math.min(MOST_ROWS, field.options().size())));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option option) {
                return option == null ? "" : option.text();
            }

            @Override
            public @Nullable Option fromString(String text) {
                return null;
            }
        });
        field.valueProperty().subscribe(chosen -> choice.setValue(
                field.options().stream().filter(option -> option.id().equals(chosen)).findFirst().orElse(null)));
        choice.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                field.valueProperty().set(now.id());
            }
        });
        return choice;
    }

    private CheckBox tick(String id) {
        CheckBox tick = new CheckBox(messages.get("ticket.field." + field.spec().name()));
        tick.setId(id);
        tick.setWrapText(!field.spec().isHalf());
        field.valueProperty().subscribe(value -> tick.setSelected(Boolean.parseBoolean(value)));
        tick.selectedProperty().subscribe((before, now) -> field.valueProperty().set(Boolean.toString(now)));
        return tick;
    }
}
