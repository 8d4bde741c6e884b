package tierdesk.ui.procedures.field;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Level;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.form.Flaw;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.text.IdText;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Showing;

/** The levels from the lowest up, a card each. */
public final class LevelsController {

    private final Editing editing;
    private final Messages messages;
    private final Fields fields;
    private Subscription typing = Subscription.EMPTY;
    private Made made = new Made(List.of(), List.of());

    @FXML
    private Parent root;
    @FXML
    private VBox cards;
    @FXML
    private Label problem;
    @FXML
    private Button add;

    public LevelsController(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.fields = new Fields(editing, messages);
    }

    @FXML
    private void initialize() {
        problem.managedProperty().bind(problem.visibleProperty());
        Showing.subscribe(root, () -> editing.draftProperty().subscribe(this::follow)
                .and(editing.checkedProperty().subscribe(checked -> tell()))
                .and(() -> typing.unsubscribe()));
    }

    private void follow(@Nullable ProcedureDraft draft) {
        typing.unsubscribe();
        typing = draft == null ? Subscription.EMPTY : draft.typedProperty().subscribe(typed -> show(typed.form().levels()));
    }

    /** The cards stay while only their fields change: they follow whichever procedure is edited. */
    private void show(List<String> levels) {
        Made now = new Made(List.copyOf(levels), List.copyOf(editing.shop().staff()));
        if (!now.equals(made)) {
            made = now;
            cards.getChildren().setAll(IntStream.range(0, levels.size())
                    .mapToObj(i -> new LevelCard(editing, messages, fields, levels.get(i), i == 0, i == levels.size() - 1))
                    .toList());
        }
        add.setDisable(levels.size() >= Level.PALETTES);
    }

    /** What the cards were made of. */
    private record Made(List<String> levels, List<TechnicianSaved> staff) {
    }

    private void tell() {
        problem.setText(editing.checked().at(Part.of(Item.LEVELS)).stream().map(Flaw::refusal)
                .map(refusal -> refusal.sentence(messages.locale())).findFirst().orElse(""));
        problem.setVisible(!problem.getText().isEmpty());
    }

    /** With the frames of the last one, in a colour that is free. */
    @FXML
    private void onAdd() {
        ProcedureDraft draft = editing.draft();
        if (draft == null) {
            return;
        }
        List<Level> levels = editing.checked().procedure().levels();
        Level last = levels.getLast();
        Set<Integer> taken = levels.stream().map(Level::palette).collect(Collectors.toSet());
        int colour = IntStream.rangeClosed(1, Level.PALETTES).filter(each -> !taken.contains(each)).findFirst().orElse(1);
        String name = messages.get("procedures.level.new", levels.size() + 1);
        Set<String> ids = new TreeSet<>(draft.form().levels());
        editing.shop().procedures().forEach(other -> other.levels().forEach(level -> ids.add(level.id())));
        draft.addLevel(new Level(IdText.of(name, "level", ids), name, colour, last.hourlyRate(), last.effortBox(), last.elapsedFrame(),
                last.qualifyWithin()));
    }
}
