package tierdesk.ui.procedures.field;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.text.Messages;

/** What each priority changes, and which impact with which urgency gives it. */
public final class PrioritiesController {

    private static final List<String> PRIORITIES = Stream.of(Priority.values()).map(Priority::name).toList();

    private final Editing editing;
    private final Messages messages;
    private final Fields fields;

    @FXML
    private GridPane priorities;
    @FXML
    private GridPane matrix;

    public PrioritiesController(Editing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        this.fields = new Fields(editing, messages);
    }

    @FXML
    private void initialize() {
        for (Priority priority : Priority.values()) {
            Label name = new Label(priority.name());
            name.getStyleClass().add("strong");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Part calendar = Part.of(Item.CALENDAR_OF_PRIORITY, priority);
            priorities.addRow(priority.ordinal(), name,
                    fields.line(Part.of(Item.FRAME_SHARE, priority)),
                    fields.line(Part.of(Item.CONTRACT, priority)),
                    fields.choice(calendar, fields.words().label(calendar), this::calendars, id -> editing.shop().calendar(id).definition().name()));
        }
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                matrix.add(fields.choice(Part.of(impact, urgency), fields.words().cell(impact, urgency), () -> PRIORITIES, value -> value),
                        urgency.ordinal(), impact.ordinal());
            }
        }
    }

    private List<String> calendars() {
        return editing.shop().calendars().stream().map(CalendarDefinition::id).toList();
    }
}
