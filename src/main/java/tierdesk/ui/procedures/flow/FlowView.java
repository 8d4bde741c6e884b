package tierdesk.ui.procedures.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.flow.Flow;
import tierdesk.procedure.flow.Flow.Way;
import tierdesk.procedure.form.ValueText;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.LevelMark;

/**
 * The ways of a ticket: the levels under each other in their colours, escalation from one to the next, skips and ways back along their left side,
 * and on their right what every level leads to: the client's word and the close. Below the last level the manager decides.
 */
public final class FlowView extends Pane {

    private static final double LEFT = 76;
    private static final double GAP = 28;
    private static final double RIGHT_GAP = 40;
    private static final double MOST_WIDTH = 230;
    private static final double SIDE = 120;
    private static final double HEAD = 4;
    private static final double LANE = 22;

    private final Messages messages;
    private final Formats formats;
    private final List<Region> levels = new ArrayList<>();
    private final Region verifying;
    private final Region closed;
    private final Region manager;
    private final Pane lines = new Pane();
    private Set<Way.Kind> kinds = EnumSet.noneOf(Way.Kind.class);

    FlowView(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        setId("procedure-flow");
        getStyleClass().add("procedure-flow");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setPadding(new Insets(GAP / 2));
        verifying = box("flow-verifying", "", messages.get("procedures.flow.verifying"), "");
        closed = box("flow-closed", "", messages.get("procedures.flow.closed"), "");
        manager = box("flow-manager", "manager", messages.get("procedures.flow.manager"), messages.get("procedures.flow.decides"));
        lines.setManaged(false);
        lines.setMouseTransparent(true);
    }

    /** Draws this one. */
    void show(Procedure procedure) {
        Flow flow = Flow.of(procedure, level -> true, true);
        kinds = EnumSet.noneOf(Way.Kind.class);
        flow.ways().forEach(way -> kinds.add(way.kind()));
        levels.clear();
        for (Level level : procedure.levels()) {
            levels.add(box("flow-" + level.id(), "tier-" + level.palette(), level.name(), messages.get("procedures.flow.level",
                    ValueText.write(level.elapsedFrame()), ValueText.write(level.effortBox()), formats.money(level.hourlyRate()))));
        }
        getChildren().setAll(lines);
        getChildren().addAll(levels);
        getChildren().addAll(manager, verifying, closed);
        setAccessibleText(messages.get("procedures.flow.told", String.join(", ", procedure.levels().stream().map(Level::name).toList())));
        requestLayout();
    }

    private static Region box(String id, String levelClass, String title, String detail) {
        Label name = new Label(title);
        name.getStyleClass().addAll("strong", "may-ellipsize");
        HBox head = new HBox(name);
        head.getStyleClass().add("flow-head");
        VBox box = new VBox(head);
        box.getStyleClass().add("flow-box");
        if (!levelClass.isEmpty()) {
            head.getChildren().addFirst(new LevelMark(levelClass));
            box.getStyleClass().addAll("level-band", levelClass);
        }
        if (!detail.isEmpty()) {
            Label small = new Label(detail);
            small.getStyleClass().addAll("text-12", "may-ellipsize");
            box.getChildren().add(small);
        }
        box.setId(id);
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = GAP;
        for (Region level : levels) {
            height += level.prefHeight(-1) + GAP;
        }
        return height + manager.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEFT + MOST_WIDTH + RIGHT_GAP + SIDE + GAP;
    }

    @Override
    protected void layoutChildren() {
        lines.getChildren().clear();
        double side = Math.min(SIDE, getWidth() / 4);
        double width = Math.max(SIDE, Math.min(MOST_WIDTH, getWidth() - LEFT - RIGHT_GAP - side - GAP / 2));
        double sideX = LEFT + width + RIGHT_GAP;
        double y = GAP / 2;
        for (Region level : levels) {
            double height = level.prefHeight(width);
            level.resizeRelocate(LEFT, y, width, height);
            y += height + GAP;
        }
        manager.resizeRelocate(LEFT, y, width, manager.prefHeight(width));
        if (levels.isEmpty()) {
            return;
        }
        double sideHeight = verifying.prefHeight(side);
        verifying.resizeRelocate(sideX, middle(levels.getFirst()) - sideHeight / 2, side, sideHeight);
        closed.resizeRelocate(sideX, middle(manager) - sideHeight / 2, side, sideHeight);
        drawWays(LEFT + width / 2, LEFT + width, sideX, sideX + side / 2);
    }

    private void drawWays(double centre, double levelsRight, double sideLeft, double sideCentre) {
        for (int i = 0; i < levels.size(); i++) {
            Region next = i + 1 < levels.size() ? levels.get(i + 1) : manager;
            double from = levels.get(i).getBoundsInParent().getMaxY();
            way(i + 1 < levels.size() ? "escalate" : "raise", centre, from, centre, next.getLayoutY());
            way("resolve", levelsRight, middle(levels.get(i)), levelsRight + RIGHT_GAP / 2, middle(levels.get(i)));
        }
        double trunk = levelsRight + RIGHT_GAP / 2;
        plain("resolve", trunk, middle(levels.getFirst()), trunk, middle(levels.getLast()));
        way("resolve", trunk, middle(verifying), sideLeft, middle(verifying));
        way("close", sideCentre, verifying.getBoundsInParent().getMaxY(), sideCentre, closed.getLayoutY());
        way("decide", levelsRight, middle(manager), sideLeft, middle(closed));
        words("procedures.flow.escalate", centre + HEAD, levels.getFirst().getBoundsInParent().getMaxY());
        words("procedures.flow.confirmed", sideCentre + HEAD, verifying.getBoundsInParent().getMaxY());
        if (kinds.contains(Way.Kind.SKIP)) {
            rail("skip", LEFT - LANE, levels.getFirst(), levels.getLast(), "procedures.flow.skip");
        }
        if (kinds.contains(Way.Kind.SEND_BACK)) {
            rail("send-back", LEFT - 2 * LANE, levels.getLast(), levels.getFirst(), "procedures.flow.send-back");
        }
    }

    /** Along the left side, from one level to another past those between. */
    private void rail(String kind, double x, Region from, Region to, String key) {
        double shift = from == levels.getFirst() ? -HEAD : HEAD;
        Path path = new Path(new MoveTo(LEFT, middle(from) + shift), new LineTo(x, middle(from) + shift), new LineTo(x, middle(to) + shift),
                new LineTo(LEFT, middle(to) + shift));
        add(path, kind);
        head(kind, LEFT, middle(to) + shift, 1, 0);
        Label label = new Label(messages.get(key));
        label.getStyleClass().addAll("flow-words", "text-12");
        label.setRotate(-90);
        lines.getChildren().add(label);
        label.autosize();
        label.applyCss();
        label.autosize();
        double along = (middle(from) + middle(to)) / 2;
        label.relocate(x - label.getWidth() / 2 - LANE / 2 + 2, along - label.getHeight() / 2);
    }

    private void words(String key, double x, double y) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().addAll("flow-words", "text-12");
        lines.getChildren().add(label);
        label.applyCss();
        label.autosize();
        label.relocate(x + HEAD, y + (GAP - label.getHeight()) / 2);
    }

    private void way(String kind, double fromX, double fromY, double toX, double toY) {
        plain(kind, fromX, fromY, toX, toY);
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length > 0) {
            head(kind, toX, toY, (toX - fromX) / length, (toY - fromY) / length);
        }
    }

    private void plain(String kind, double fromX, double fromY, double toX, double toY) {
        add(new Path(new MoveTo(fromX, fromY), new LineTo(toX, toY)), kind);
    }

    private void add(Path path, String kind) {
        path.getStyleClass().addAll("flow-way", kind);
        lines.getChildren().add(path);
    }

    private void head(String kind, double x, double y, double alongX, double alongY) {
        double backX = x - 2 * HEAD * alongX;
        double backY = y - 2 * HEAD * alongY;
        Polygon head = new Polygon(x, y, backX - HEAD * alongY, backY + HEAD * alongX, backX + HEAD * alongY, backY - HEAD * alongX);
        head.getStyleClass().addAll("flow-head-of-way", kind);
        lines.getChildren().add(head);
    }

    private static double middle(Region box) {
        return box.getLayoutY() + box.getHeight() / 2;
    }
}
