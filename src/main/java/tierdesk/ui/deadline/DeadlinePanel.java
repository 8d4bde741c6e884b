package tierdesk.ui.deadline;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.procedure.frame.Deadline;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

/** Explains the deadlines of a ticket, one at a time: what each is made of, and how that adds up. Esc closes it. */
public final class DeadlinePanel extends VBox {

    private final Messages messages;
    private final String prefix;
    private final FlowPane kinds = new FlowPane();
    private final ToggleGroup chosen = new ToggleGroup();
    private final Label headline = new Label();
    private final DeadlineStrip strip;
    private final Label sum = new Label();
    private final VBox stops = new VBox();
    private final Label hours = new Label();

    /**
     * @param prefix of its nodes' ids
     * @param onClose it is to be closed
     */
    public DeadlinePanel(Messages messages, Formats formats, String prefix, Runnable onClose) {
        this.messages = messages;
        this.prefix = prefix;
        this.strip = new DeadlineStrip(messages, formats);
        getStyleClass().add("deadline-panel");
        kinds.getStyleClass().add("deadline-kinds");
        HBox.setHgrow(kinds, Priority.ALWAYS);
        headline.getStyleClass().add("strong");
        headline.setId(prefix + "-headline");
        sum.setId(prefix + "-sum");
        strip.setId(prefix + "-strip");
        hours.getStyleClass().addAll("muted", "text-12");
        for (Label label : List.of(headline, sum, hours)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(head(onClose), headline, strip, sum, stops, hours);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onClose.run();
            }
        });
    }

    private HBox head(Runnable onClose) {
        Label title = new Label(messages.get("deadline.title"));
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId(prefix + "-close");
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(messages.get("deadline.close"));
        close.setTooltip(new Tooltip(messages.get("deadline.close")));
        close.setOnAction(event -> onClose.run());
        HBox head = new HBox(title, kinds, close);
        head.getStyleClass().add("deadline-head");
        return head;
    }

    /** Explains the deadlines of a ticket, first the one of this kind; null for the one that ends first. */
    public void show(DeadlineWords words, @Nullable FrameKind kind) {
        List<Deadline> deadlines = words.deadlines();
        FrameKind wanted = kind != null ? kind : words.leading();
        kinds.getChildren().setAll(deadlines.stream().map(deadline -> choice(words, deadline)).toList());
        Deadline first = deadlines.stream().filter(deadline -> deadline.frame().kind() == wanted).findFirst()
                .orElse(deadlines.isEmpty() ? null : deadlines.getFirst());
        if (first == null) {
            nothing();
        } else {
            chosen.selectToggle((ToggleButton) kinds.getChildren().get(deadlines.indexOf(first)));
            explain(words, first);
        }
    }

    /** Gives the keyboard to the choice of deadlines. */
    public void focus() {
        if (chosen.getSelectedToggle() instanceof ToggleButton button) {
            button.requestFocus();
        }
    }

    private ToggleButton choice(DeadlineWords words, Deadline deadline) {
        ToggleButton button = new ToggleButton(words.name(deadline));
        button.setId(prefix + "-" + Messages.key(deadline.frame().kind()).replace('.', '-'));
        button.getStyleClass().add("small");
        button.setToggleGroup(chosen);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            chosen.selectToggle(button);
            explain(words, deadline);
        });
        return button;
    }

    private void explain(DeadlineWords words, Deadline deadline) {
        headline.setText(words.headline(deadline));
        strip.show(deadline.strip(), words.zone(deadline), deadline.frame().spentBefore(),
                paused -> words.why(deadline.why(paused)));
        sum.setText(words.sum(deadline));
        stops.getChildren().setAll(words.stops(deadline).stream().map(DeadlinePanel::stop).toList());
        hours.setText(words.hours(deadline));
        setShown(true);
    }

    private static Label stop(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void nothing() {
        headline.setText(messages.get("deadline.none"));
        setShown(false);
    }

    private void setShown(boolean shown) {
        for (Region region : List.of(strip, sum, stops, hours)) {
            region.setVisible(shown);
            region.setManaged(shown);
        }
        if (stops.getChildren().isEmpty()) {
            stops.setVisible(false);
            stops.setManaged(false);
        }
    }
}
