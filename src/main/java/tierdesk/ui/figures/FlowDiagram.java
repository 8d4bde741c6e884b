package tierdesk.ui.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.transform.Rotate;
import tierdesk.desk.figure.FigureSheet.FlowStep;
import tierdesk.desk.figure.Step;
import tierdesk.ui.shop.FigureWords;
import tierdesk.ui.shop.ShopLook;

/**
 * The procedure as a flow, from left to right, the close below: what the procedure prescribes goes straight, what leaves its way goes in arcs and
 * dashes. Each arrow says which share of all tickets took it, and opens them.
 */
final class FlowDiagram extends Region {

    private static final double NODE_WIDTH = 96;
    private static final double NODE_HEIGHT = 32;
    private static final double ARC = 34;
    private static final double CLOSED_BELOW = 104;
    private static final double HEAD = 7;
    private static final double ASIDE = 38;
    private static final double LEAST_SHARE = 0.0005;

    private final ShopLook shop;
    private final FigureWords words;
    private final Group lines = new Group();
    private final Map<String, Label> stations = new HashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private List<String> order = List.of();
    private double above = ARC;

    FlowDiagram(ShopLook shop, FigureWords words) {
        this.shop = shop;
        this.words = words;
        lines.setManaged(false);
        getStyleClass().add("flow");
    }

    /**
     * @param levels ids of the levels to draw, in their order
     * @param tickets the whole that shares are of
     * @param share writes one
     */
    void show(List<String> levels, List<FlowStep> flow, long tickets, Share share, Consumer<Step> open) {
        order = new ArrayList<>(levels);
        order.addFirst(Step.RECEIVED);
        order.addLast(Step.MANAGER);
        stations.clear();
        arrows.clear();
        getChildren().setAll(lines);
        for (String station : order) {
            getChildren().add(node(station));
        }
        getChildren().add(node(Step.CLOSED));
        flow.stream().sorted(Comparator.comparingLong(FlowStep::tickets).reversed())
                .filter(step -> stations.containsKey(step.step().from()) && stations.containsKey(step.step().to()))
                .filter(step -> (double) step.tickets() / Math.max(1, tickets) >= LEAST_SHARE)
                .forEach(step -> {
                    Arrow arrow = new Arrow(step, share.of(step.tickets(), tickets), words.of(step.step()), open);
                    arrows.add(arrow);
                    getChildren().add(arrow.label);
                });
        above = arrows.stream().filter(Arrow::over).mapToDouble(arrow -> arrow.span() * ARC).max().orElse(0) + NODE_HEIGHT;
        setMinHeight(above + NODE_HEIGHT + CLOSED_BELOW + NODE_HEIGHT);
        setPrefHeight(getMinHeight());
        requestLayout();
    }

    private Label node(String station) {
        Label label = new Label(words.station(station));
        boolean level = !station.startsWith("(");
        label.getStyleClass().addAll("flow-station", level ? "flow-level" : "flow-end");
        if (level || station.equals(Step.MANAGER)) {
            label.getStyleClass().add(level ? shop.level(station).styleClass() : ShopLook.MANAGER);
        }
        stations.put(station, label);
        return label;
    }

    private double x(String station) {
        double step = (getWidth() - NODE_WIDTH) / Math.max(1, order.size() - 1);
        return NODE_WIDTH / 2 + step * order.indexOf(station);
    }

    @Override
    protected void layoutChildren() {
        double middle = above + NODE_HEIGHT / 2;
        order.forEach(station -> place(station, x(station), middle, NODE_WIDTH));
        double closed = middle + CLOSED_BELOW;
        Label end = stations.get(Step.CLOSED);
        if (end != null) {
            end.resizeRelocate(0, closed - NODE_HEIGHT / 2, getWidth(), NODE_HEIGHT);
        }
        lines.getChildren().clear();
        arrows.forEach(arrow -> arrow.draw(middle, closed));
    }

    private void place(String station, double x, double y, double width) {
        Label node = stations.get(station);
        if (node != null) {
            node.resizeRelocate(x - width / 2, y - NODE_HEIGHT / 2, width, NODE_HEIGHT);
        }
    }

    /** Writes a share. */
    interface Share {
        String of(long part, long whole);
    }

    /** A step as it is drawn. */
    private final class Arrow {
        private final Step step;
        private final Button label;

        Arrow(FlowStep flow, String share, String told, Consumer<Step> open) {
            this.step = flow.step();
            this.label = new Button(share);
            label.setId("flow-" + step.kind().name().toLowerCase(Locale.ROOT) + "-" + arrows.size());
            label.getStyleClass().addAll("flow-share", step.kind().conforming() ? "flow-prescribed" : "flow-astray");
            label.setTooltip(new Tooltip(told));
            label.setAccessibleText(told + ": " + share);
            label.setOnAction(event -> open.accept(step));
        }

        int span() {
            return Math.abs(order.indexOf(step.to()) - order.indexOf(step.from()));
        }

        /** Goes in an arc over the stations. */
        boolean over() {
            return forward() && !neighbours();
        }

        private boolean forward() {
            return !step.to().equals(Step.CLOSED) && !step.from().equals(Step.CLOSED)
                    && order.indexOf(step.to()) > order.indexOf(step.from());
        }

        private boolean neighbours() {
            return span() == 1;
        }

        void draw(double middle, double closed) {
            double top = middle - NODE_HEIGHT / 2;
            double bottom = middle + NODE_HEIGHT / 2;
            if (step.to().equals(Step.CLOSED)) {
                double aside = step.kind() == Step.Kind.CLOSED_UNVERIFIED ? ASIDE : 0;
                curve(x(step.from()) + aside, bottom, x(step.from()) + aside, closed - NODE_HEIGHT / 2, 0, 0.72);
            } else if (step.from().equals(Step.CLOSED)) {
                curve(x(step.to()) - ASIDE, closed - NODE_HEIGHT / 2, x(step.to()) - ASIDE, bottom, 0, 0.42);
            } else if (step.from().equals(step.to())) {
                label(x(step.from()), top - label.prefHeight(-1) / 2 - 2);
            } else if (over()) {
                curve(x(step.from()), top, x(step.to()), top, -span() * ARC * 2, 0.5);
            } else if (forward()) {
                curve(x(step.from()) + NODE_WIDTH / 2, middle, x(step.to()) - NODE_WIDTH / 2, middle, 0, 0.5);
            } else {
                curve(x(step.from()) - NODE_WIDTH / 4, bottom, x(step.to()) + NODE_WIDTH / 4, bottom, (1 + span()) * ARC * 0.75, 0.5);
            }
        }

        /** A curve that bends by so much, its share at that part of it. */
        private void curve(double fromX, double fromY, double toX, double toY, double bend, double at) {
            double controlX = (fromX + toX) / 2;
            double controlY = (fromY + toY) / 2 + bend;
            Path path = new Path(new MoveTo(fromX, fromY), new QuadCurveTo(controlX, controlY, toX, toY));
            String style = step.kind().conforming() ? "flow-prescribed" : "flow-astray";
            path.getStyleClass().addAll("flow-line", style);
            double angle = Math.toDegrees(Math.atan2(toY - controlY, toX - controlX));
            Polygon head = new Polygon(0, 0, -HEAD, -HEAD / 2, -HEAD, HEAD / 2);
            head.getStyleClass().addAll("flow-head", style);
            head.getTransforms().add(new Rotate(angle, 0, 0));
            head.setTranslateX(toX);
            head.setTranslateY(toY);
            lines.getChildren().addAll(path, head);
            double x = (1 - at) * (1 - at) * fromX + 2 * at * (1 - at) * controlX + at * at * toX;
            double y = (1 - at) * (1 - at) * fromY + 2 * at * (1 - at) * controlY + at * at * toY;
            label(x, y);
        }

        private void label(double x, double y) {
            double width = label.prefWidth(-1);
            double height = label.prefHeight(width);
            label.resizeRelocate(x - width / 2, y - height / 2, width, height);
        }
    }
}
