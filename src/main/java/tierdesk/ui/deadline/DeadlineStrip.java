package tierdesk.ui.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.clock.Stretch;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

/**
 * The strip that a due instant is made of: as a bar, and piece by piece in words. What is counted keeps its proportions; closed hours are
 * drawn shorter than they are, so that a weekend does not hide ten minutes.
 */
public final class DeadlineStrip extends VBox {

    /** With more pieces, those in the middle are told together. */
    private static final int PIECES_TOLD = 12;
    private static final int LAST_TOLD = 3;
    /** With more pieces, a bar would be a blur. */
    private static final int PIECES_DRAWN = 200;

    private final Messages messages;
    private final Formats formats;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final Bar bar = new Bar();
    private final FlowPane pieces = new FlowPane();

    public DeadlineStrip(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.day = DateTimeFormatter.ofPattern("EEE ", messages.locale());
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale());
        getStyleClass().add("deadline-strip");
        pieces.getStyleClass().add("deadline-pieces");
        getChildren().addAll(bar, pieces);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a strip, its times in the given zone. */
    public void show(List<Stretch> strip, ZoneId zone) {
        show(strip, zone, Duration.ZERO, paused -> messages.get("deadline.why.paused"));
    }

    /**
     * Shows a strip.
     *
     * @param zone of its times
     * @param before counted before the strip begins; what is counted is rounded to minutes that add up with it
     * @param why what to say of a stretch in which the clock stood still
     */
    public void show(List<Stretch> strip, ZoneId zone, Duration before, Function<Stretch.Paused, String> why) {
        bar.show(strip.size() <= PIECES_DRAWN ? strip : List.of());
        List<Label> told = new ArrayList<>();
        boolean few = strip.size() <= PIECES_TOLD;
        int head = few ? strip.size() : PIECES_TOLD - LAST_TOLD - 1;
        int tail = few ? strip.size() : strip.size() - LAST_TOLD;
        Duration counted = before;
        Duration middle = before;
        for (int i = 0; i < strip.size(); i++) {
            Stretch stretch = strip.get(i);
            Duration until = stretch instanceof Stretch.Counted ? counted.plus(stretch.length()) : counted;
            middle = i == head ? counted : middle;
            if (i == tail) {
                told.add(together(strip.subList(head, tail), WholeMinutes.between(middle, counted)));
            }
            if (i < head || i >= tail) {
                told.add(piece(stretch, WholeMinutes.between(counted, until), zone, why));
            }
            counted = until;
        }
        pieces.getChildren().setAll(told);
        setAccessibleText(told.stream().map(Label::getText).collect(Collectors.joining("; ")));
    }

    private Label piece(Stretch stretch, Duration counts, ZoneId zone, Function<Stretch.Paused, String> why) {
        Label label = new Label(switch (stretch) {
            case Stretch.Counted counted -> messages.get("deadline.counted", span(counted, zone), hours(counts));
            case Stretch.Closed closed -> messages.get("deadline.closed", hours(closed.length()));
            case Stretch.OnHoliday holiday -> messages.get("deadline.holiday", holiday.name(), hours(holiday.length()));
            case Stretch.Paused paused -> messages.get("deadline.paused", span(paused, zone), hours(paused.length()), why.apply(paused));
        });
        label.getStyleClass().addAll("deadline-piece", styleClass(stretch));
        label.setTooltip(new Tooltip(moment(stretch.from(), zone) + " – " + moment(stretch.to(), zone)));
        return label;
    }

    private Label together(List<Stretch> many, Duration counted) {
        long stretches = many.stream().filter(Stretch.Counted.class::isInstance).count();
        Label label = new Label(messages.get("deadline.more", stretches, hours(counted)));
        label.getStyleClass().addAll("deadline-piece", "counted");
        return label;
    }

    private String span(Stretch stretch, ZoneId zone) {
        String from = moment(stretch.from(), zone);
        boolean oneDay = stretch.from().atZone(zone).toLocalDate().equals(stretch.to().minusNanos(1).atZone(zone).toLocalDate());
        String to = stretch.to().atZone(zone).toLocalTime().toSecondOfDay() == 0
                ? messages.get("deadline.midnight")
                : oneDay ? time.format(stretch.to().atZone(zone)) : moment(stretch.to(), zone);
        return from + "–" + to;
    }

    private String moment(Instant instant, ZoneId zone) {
        return day.format(instant.atZone(zone)) + time.format(instant.atZone(zone));
    }

    private String hours(Duration length) {
        return WholeMinutes.words(messages, formats, length);
    }

    private static String styleClass(Stretch stretch) {
        return switch (stretch) {
            case Stretch.Counted _ -> "counted";
            case Stretch.Closed _ -> "closed";
            case Stretch.OnHoliday _ -> "on-holiday";
            case Stretch.Paused _ -> "paused";
        };
    }

    /** The pieces beside each other. */
    private static final class Bar extends Region {

        /** No piece that is not counted is drawn longer than this part of all that is counted. */
        private static final double LONGEST_GAP = 0.2;

        private double[] weights = {};

        Bar() {
            getStyleClass().add("deadline-bar");
        }

        void show(List<Stretch> strip) {
            double counted = strip.stream().filter(Stretch.Counted.class::isInstance)
                    .mapToDouble(stretch -> stretch.length().toMillis()).sum();
            double longest = Math.max(1, counted * LONGEST_GAP);
            weights = strip.stream()
                    .mapToDouble(stretch -> stretch instanceof Stretch.Counted
                            ? stretch.length().toMillis()
                            : Math.min(longest, stretch.length().toMillis()))
                    .toArray();
            getChildren().setAll(strip.stream().map(stretch -> {
                Region piece = new Region();
                piece.getStyleClass().addAll("deadline-part", styleClass(stretch));
                return piece;
            }).toList());
        }

        @Override
        protected void layoutChildren() {
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            double x = 0;
            for (int i = 0; i < weights.length; i++) {
                double width = getWidth() * weights[i] / sum;
                getChildren().get(i).resizeRelocate(snapPositionX(x), 0, Math.max(1, snapSizeX(width) - 1), getHeight());
                x += width;
            }
        }
    }
}
