package tierdesk.ui.ticket.header;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.LevelMark;

/** The steps beside one another in equal columns, each with its mark, its name, and how long the ticket was there. */
final class StepperView extends GridPane {

    private static final double WHOLE = 100.0;

    private final Messages messages;
    private List<Step> shown = List.of();

    StepperView(Messages messages) {
        this.messages = messages;
        getStyleClass().add("stepper");
        setId("ticket-steps");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.get("ticket.steps"));
    }

    void show(List<Step> steps) {
        if (steps.equals(shown)) {
            return;
        }
        shown = List.copyOf(steps);
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < steps.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / steps.size());
            getColumnConstraints().add(column);
            add(column(steps.get(i), i == 0, i == steps.size() - 1), i, 0);
        }
    }

    private Node column(Step step, boolean first, boolean last) {
        Label name = new Label(step.label());
        name.getStyleClass().addAll("step-name", "may-ellipsize");
        Label time = new Label(step.visits() > 1 ? messages.get("ticket.step.times", step.time(), step.visits()) : step.time());
        time.getStyleClass().addAll("step-time", "may-ellipsize");
        HBox track = new HBox(line(first), mark(step), line(last));
        track.getStyleClass().add("step-track");
        VBox column = new VBox(track, name, time);
        column.setAlignment(Pos.TOP_CENTER);
        column.setId("ticket-step-" + step.id());
        column.getStyleClass().addAll("step", step.state().name().toLowerCase(Locale.ROOT));
        column.setAccessibleRole(AccessibleRole.LIST_ITEM);
        column.setAccessibleText(step.explanation());
        Tooltip.install(column, new Tooltip(step.explanation()));
        return column;
    }

    private static Node mark(Step step) {
        if (step.markClass().isEmpty()) {
            Region plain = new Region();
            plain.getStyleClass().add("step-mark");
            return plain;
        }
        return new LevelMark(step.markClass());
    }

    private static Node line(boolean end) {
        Region line = new Region();
        line.getStyleClass().add("step-line");
        line.setVisible(!end);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
