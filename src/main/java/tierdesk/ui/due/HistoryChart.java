package tierdesk.ui.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tierdesk.desk.DueAlerts.DayCount;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.theme.LevelMark;

/** Breaches and warnings of the last weeks, a bar a day, in the colours of the levels; the same in words for each level. */
final class HistoryChart extends VBox {

    private final Messages messages;
    private final Formats formats;
    private final ShopLook shop;
    private final DayBars breaches = new DayBars();
    private final DayBars warnings = new DayBars();
    private final Label mostBreaches = new Label();
    private final Label mostWarnings = new Label();
    private final Label from = new Label();
    private final Label to = new Label();
    private final FlowPane levels = new FlowPane();

    HistoryChart(Messages messages, Formats formats, ShopLook shop) {
        this.messages = messages;
        this.formats = formats;
        this.shop = shop;
        setId("due-history");
        getStyleClass().add("due-history");
        Label title = new Label(messages.get("due.history", DueBoard.DAYS));
        title.getStyleClass().add("section-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox days = new HBox(from, space, to);
        for (Label label : List.of(mostBreaches, mostWarnings, from, to)) {
            label.getStyleClass().addAll("muted", "text-12");
        }
        levels.getStyleClass().add("due-levels");
        getChildren().addAll(title, head("due.breaches", mostBreaches), breaches, head("due.warnings", mostWarnings), warnings, days, levels);
    }

    private HBox head(String key, Label most) {
        Label name = new Label(messages.get(key));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(name, space, most);
    }

    /** @param last the last day that is drawn, the present one */
    void show(List<DayCount> counts, LocalDate last) {
        LocalDate first = last.minusDays(DueBoard.DAYS - 1L);
        Map<LocalDate, List<DayCount>> byDay = counts.stream().collect(Collectors.groupingBy(DayCount::day));
        List<String> order = order(counts);
        int highestBreaches = draw(breaches, first, byDay, order, DayCount::breaches);
        int highestWarnings = draw(warnings, first, byDay, order, DayCount::warnings);
        mostBreaches.setText(messages.get("due.most", highestBreaches));
        mostWarnings.setText(messages.get("due.most", highestWarnings));
        from.setText(date(first));
        to.setText(messages.get("due.today"));
        levels.getChildren().setAll(order.stream().map(level -> legend(level, counts)).toList());
        setAccessibleText(levels.getChildren().isEmpty()
                ? messages.get("due.history-none", DueBoard.DAYS)
                : order.stream().map(level -> words(level, counts)).collect(Collectors.joining("; ")));
    }

    /** The levels of the shop in their order, then those that no procedure knows any more. */
    private List<String> order(List<DayCount> counts) {
        List<String> told = counts.stream().map(DayCount::level).distinct().sorted().toList();
        return Stream.concat(shop.levels().stream().map(ShopLook.Look::id), told.stream()).distinct().filter(told::contains).toList();
    }

    private int draw(DayBars bars, LocalDate first, Map<LocalDate, List<DayCount>> byDay, List<String> order, ToIntFunction<DayCount> what) {
        List<DayBars.Day> days = first.datesUntil(first.plusDays(DueBoard.DAYS))
                .map(day -> day(day, byDay.getOrDefault(day, List.of()), order, what))
                .toList();
        bars.show(days);
        return days.stream().mapToInt(DayBars.Day::sum).max().orElse(0);
    }

    private DayBars.Day day(LocalDate day, List<DayCount> counts, List<String> order, ToIntFunction<DayCount> what) {
        Map<String, Integer> byLevel = new TreeMap<>();
        counts.forEach(count -> byLevel.merge(count.level(), what.applyAsInt(count), Integer::sum));
        List<DayBars.Piece> pieces = order.stream().filter(level -> byLevel.getOrDefault(level, 0) > 0)
                .map(level -> new DayBars.Piece(shop.level(level).styleClass(), byLevel.getOrDefault(level, 0)))
                .toList();
        String told = order.stream().filter(level -> byLevel.getOrDefault(level, 0) > 0)
                .map(level -> messages.get("due.of-level", shop.level(level).name(), byLevel.getOrDefault(level, 0)))
                .collect(Collectors.joining(", "));
        return new DayBars.Day(pieces, messages.get("due.day", date(day), told.isEmpty() ? messages.get("due.nothing") : told));
    }

    private String date(LocalDate day) {
        return formats.date(day.atStartOfDay(formats.zone()).toInstant());
    }

    private HBox legend(String level, List<DayCount> counts) {
        LevelMark mark = new LevelMark();
        mark.setLevelClass(shop.level(level).styleClass());
        Label text = new Label(words(level, counts));
        text.getStyleClass().add("text-12");
        HBox entry = new HBox(mark, text);
        entry.getStyleClass().add("due-level");
        return entry;
    }

    private String words(String level, List<DayCount> counts) {
        int breached = counts.stream().filter(count -> count.level().equals(level)).mapToInt(DayCount::breaches).sum();
        int warned = counts.stream().filter(count -> count.level().equals(level)).mapToInt(DayCount::warnings).sum();
        return messages.get("due.level", shop.level(level).name(), breached, warned);
    }
}
