package tierdesk.ui.queue.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tierdesk.desk.Sort;
import tierdesk.settings.Setting;

/**
 * Which columns the queue shows, in which order and how wide.
 *
 * @param columns from left to right, hidden ones in their place
 */
public record ColumnChoice(List<Entry> columns) {

    static final ColumnChoice STANDARD = new ColumnChoice(List.of(
            new Entry(Sort.Column.NUMBER, 100, true),
            new Entry(Sort.Column.SUBJECT, 320, true),
            new Entry(Sort.Column.CUSTOMER, 132, true),
            new Entry(Sort.Column.LEVEL, 96, true),
            new Entry(Sort.Column.STAGE, 136, true),
            new Entry(Sort.Column.PRIORITY, 64, true),
            new Entry(Sort.Column.HOLDER, 70, true),
            new Entry(Sort.Column.TIME_LEFT, 144, true),
            new Entry(Sort.Column.EFFORT, 132, false),
            new Entry(Sort.Column.RECEIVED, 84, true),
            new Entry(Sort.Column.LAST_ACTIVITY, 112, false)));

    /** What the person chose last. */
    public static final Setting<ColumnChoice> SETTING = new Setting<>("queue.columns", ColumnChoice.class, STANDARD);

    public ColumnChoice {
        columns = complete(columns);
    }

    /** With a column shown or hidden. */
    ColumnChoice with(Sort.Column column, boolean shown) {
        return new ColumnChoice(columns.stream()
                .map(entry -> entry.column() == column ? new Entry(column, entry.width(), shown) : entry)
                .toList());
    }

    boolean shows(Sort.Column column) {
        return entry(column).shown();
    }

    double width(Sort.Column column) {
        return entry(column).width();
    }

    private Entry entry(Sort.Column column) {
        return columns.stream().filter(entry -> entry.column() == column).findFirst().orElseThrow();
    }

    /** Each column once, whatever a file from another time says; those it does not know come last, hidden. */
    private static List<Entry> complete(List<Entry> chosen) {
        Map<Sort.Column, Entry> each = new LinkedHashMap<>();
        chosen.forEach(entry -> each.putIfAbsent(entry.column(), entry));
        Arrays.stream(Sort.Column.values()).forEach(column -> each.putIfAbsent(column, new Entry(column, 100, false)));
        return List.copyOf(new ArrayList<>(each.values()));
    }

    /**
     * A column.
     *
     * @param width in pixels at text size 1; the subject takes what the others leave
     */
    public record Entry(Sort.Column column, double width, boolean shown) {
    }
}
