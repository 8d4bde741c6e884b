package tierdesk.ui.procedures.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.procedure.form.ValueText;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.Messages;

/** Makes the fields of places: lines, choices and ticks that follow the draft and write into it. */
public final class Fields {

    private final Editing editing;
    private final Messages messages;
    private final FieldText words;

    public Fields(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.words = new FieldText(messages);
    }

    public FieldText words() {
        return words;
    }

    /** A line of text. */
    public Region line(Part part) {
        return line(part, words.label(part));
    }

    /** A line of text under a label of its own. */
    public Region line(Part part, String label) {
        TextField line = new TextField();
        line.textProperty().subscribe((before, text) -> put(part, text));
        return new PartField(editing, messages, part, label, line, () -> {
            String text = form(part);
            if (!line.getText().equals(text)) {
                line.setText(text);
            }
        });
    }

    /**
     * A choice.
     *
     * @param values what can be chosen now
     * @param text what each is called
     * @param graphic what stands before it
     */
    public Region choice(Part part, String label, Supplier<List<String>> values, Function<String, String> text,
            Function<String, @Nullable Node> graphic) {
        ComboBox<String> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public String fromString(String typed) {
                throw new UnsupportedOperationException("It is chosen, not typed");
            }
        });
        box.setCellFactory(view -> new ChoiceCell(text, graphic));
        box.setButtonCell(new ChoiceCell(text, graphic));
        box.valueProperty().subscribe((before, value) -> {
            if (value != null) {
                put(part, value);
            }
        });
        return new PartField(editing, messages, part, label, box, () -> {
            List<String> now = new ArrayList<>(values.get());
            String value = form(part);
            if (!now.contains(value) && !value.isEmpty()) {
                now.add(value);
            }
            if (!box.getItems().equals(now)) {
                box.getItems().setAll(now);
            }
            // blank: of a level that another draft does not have
            String shown = value.isEmpty() ? null : value;
            if (!Objects.equals(shown, box.getValue())) {
                box.setValue(shown);
            }
        });
    }

    public Region choice(Part part, String label, Supplier<List<String>> values, Function<String, String> text) {
        return choice(part, label, values, text, value -> null);
    }

    /** Yes or no. */
    public Region tick(Item item) {
        Part part = Part.of(item);
        CheckBox box = new CheckBox(words.label(part));
        box.selectedProperty().subscribe((before, yes) -> put(part, ValueText.write(yes)));
        return new PartField(editing, messages, part, "", box, () -> box.setSelected(form(part).equals(ValueText.YES)));
    }

    /** One word of a list, ticked while it is in it. */
    public Region tick(Item item, String word, List<String> inOrder) {
        Part part = Part.of(item);
        CheckBox box = new CheckBox(words.word(item, word));
        box.selectedProperty().subscribe((before, yes) -> {
            List<String> ticked = new ArrayList<>(ValueText.list(form(part)));
            if (yes != ticked.contains(word)) {
                put(part, ValueText.writeList(inOrder.stream().filter(each -> each.equals(word) ? yes : ticked.contains(each)).toList()));
            }
        });
        ListTick.of(box, editing, () -> box.setSelected(ValueText.list(form(part)).contains(word)));
        box.setId("procedure-" + Part.word(item) + "-" + word);
        return box;
    }

    private void put(Part part, String text) {
        ProcedureDraft draft = editing.draft();
        if (draft != null) {
            draft.put(part, text);
        }
    }

    private String form(Part part) {
        ProcedureDraft draft = editing.draft();
        return draft == null ? "" : draft.form().get(part);
    }

    /** One of the values. */
    private static final class ChoiceCell extends ListCell<String> {
        private final Function<String, String> text;
        private final Function<String, @Nullable Node> graphic;

        ChoiceCell(Function<String, String> text, Function<String, @Nullable Node> graphic) {
            this.text = text;
            this.graphic = graphic;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : text.apply(value));
            setGraphic(empty || value == null ? null : graphic.apply(value));
        }
    }
}
