package tierdesk.ui.queue.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Settings;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.text.Messages;
import tierdesk.ui.timer.WorkTimer;

/**
 * The columns of the queue: what stands in each, and which are shown, as the person chose. In a narrow table only what
 * answers the three questions stays: what, for whom, how long yet.
 */
public final class QueueColumns {

    private static final Set<Sort.Column> WHEN_NARROW =
            EnumSet.of(Sort.Column.NUMBER, Sort.Column.SUBJECT, Sort.Column.CUSTOMER, Sort.Column.TIME_LEFT);
    private static final double NARROW = 760;
    private static final double LEAST = 44;
    private static final double LEAST_SUBJECT = 140;
    /** What the level's shape takes beside the number. */
    private static final double MARK = 18;

    private final TableView<TicketRow> table;
    private final Settings settings;
    private final Messages messages;
    private final ShopLook shop;
    private final RowText text;
    private final ObservableValue<Instant> now;
    private final WorkTimer timer;
    private final Map<Sort.Column, TableColumn<TicketRow, TicketRow>> columns = new EnumMap<>(Sort.Column.class);
    private boolean narrow;
    private boolean applying;

    /**
     * @param now what "how long yet" goes by
     * @param timer what counts effort before it is booked
     */
    public QueueColumns(TableView<TicketRow> table, Settings settings, Messages messages, ShopLook shop, RowText text,
            ObservableValue<Instant> now, WorkTimer timer) {
        this.table = table;
        this.settings = settings;
        this.messages = messages;
        this.shop = shop;
        this.text = text;
        this.now = now;
        this.timer = timer;
    }

    /** Makes the columns and shows them as chosen; from here on the person's changes are kept. */
    public void install() {
        for (Sort.Column column : Sort.Column.values()) {
            columns.put(column, make(column));
        }
        table.setColumnResizePolicy(new SubjectFills(column(Sort.Column.SUBJECT)));
        apply();
        table.widthProperty().subscribe(this::fit);
        table.getColumns().addListener((ListChangeListener<TableColumn<TicketRow, ?>>) change -> keep());
        columns.values().forEach(column -> column.widthProperty().subscribe(this::keep));
    }

    /** Whether the person wants to see a column. */
    public boolean isChosen(Sort.Column column) {
        return choice().shows(column);
    }

    /** Shows or hides a column, and keeps that. */
    public void choose(Sort.Column column, boolean shown) {
        settings.set(ColumnChoice.SETTING, choice().with(column, shown));
        showOrHide();
    }

    /** Back to the columns that the desk comes with. */
    public void standard() {
        settings.set(ColumnChoice.SETTING, ColumnChoice.STANDARD);
        apply();
    }

    /** Points the header's arrow at an order that is already shown. */
    public void show(Sort sort) {
        TableColumn<TicketRow, TicketRow> column = column(sort.column());
        column.setSortType(sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        if (!table.getSortOrder().equals(List.of(column))) {
            table.getSortOrder().setAll(List.of(column));
        }
    }

    /** The order that the header's arrow asks for; the usual one without an arrow. */
    public Sort asked() {
        if (table.getSortOrder().isEmpty()) {
            return Sort.TIME_LEFT;
        }
        TableColumn<TicketRow, ?> column = table.getSortOrder().getFirst();
        return new Sort((Sort.Column) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private TableColumn<TicketRow, TicketRow> make(Sort.Column column) {
        TableColumn<TicketRow, TicketRow> made = new TableColumn<>(messages.of(column));
        made.setId("queue-column-" + Messages.key(column).replaceFirst(".*\\.", ""));
        made.setUserData(column);
        made.setMinWidth(column == Sort.Column.SUBJECT ? LEAST_SUBJECT : LEAST);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(ignored -> cell(column));
        return made;
    }

    private TableCell<TicketRow, TicketRow> cell(Sort.Column column) {
        return switch (column) {
            case NUMBER -> narrow ? new LevelCell(shop, TicketRow::number) : new TextCell(TicketRow::number, "number-cell");
            case SUBJECT -> new SubjectCell(messages);
            case CUSTOMER -> new TextCell(TicketRow::customer);
            case LEVEL -> new LevelCell(shop, text::level);
            case STAGE -> new StageCell(text::stage);
            case PRIORITY -> new TextCell(text::priority, "priority-cell");
            case HOLDER -> new TextCell(text::holder);
            case TIME_LEFT -> new TimeLeftCell(text, now);
            case EFFORT -> new EffortCell(text, timer);
            case RECEIVED -> new TextCell(row -> text.when(row.receivedAt()), "muted-cell");
            case LAST_ACTIVITY -> new TextCell(row -> text.when(row.lastActivityAt()), "muted-cell");
        };
    }

    private void apply() {
        applying = true;
        List<TableColumn<TicketRow, ?>> inOrder = new ArrayList<>();
        for (ColumnChoice.Entry entry : choice().columns()) {
            TableColumn<TicketRow, TicketRow> column = column(entry.column());
            column.setPrefWidth(entry.width() * scale());
            inOrder.add(column);
        }
        table.getColumns().setAll(inOrder);
        applying = false;
        showOrHide();
    }

    private void fit(Number width) {
        boolean nowNarrow = width.doubleValue() > 0 && width.doubleValue() < NARROW * scale();
        if (nowNarrow != narrow) {
            narrow = nowNarrow;
            applying = true;
            TableColumn<TicketRow, TicketRow> number = column(Sort.Column.NUMBER);
            number.setCellFactory(ignored -> cell(Sort.Column.NUMBER));
            number.setPrefWidth(choice().width(Sort.Column.NUMBER) * scale() + (narrow ? MARK * scale() : 0));
            showOrHide();
        }
    }

    private void showOrHide() {
        applying = true;
        columns.forEach((column, shown) ->
                shown.setVisible(isChosen(column) && (!narrow || WHEN_NARROW.contains(column))));
        applying = false;
    }

    private void keep() {
        if (applying) {
            return;
        }
        ColumnChoice before = choice();
        List<ColumnChoice.Entry> now = table.getColumns().stream().map(TableColumn::getUserData).map(Sort.Column.class::cast)
                .map(column -> new ColumnChoice.Entry(column, keptWidth(column, before), before.shows(column)))
                .toList();
        ColumnChoice after = new ColumnChoice(now);
        if (!after.equals(before)) {
            settings.set(ColumnChoice.SETTING, after);
        }
    }

    /** The subject's width follows from the others'; a hidden column has none; a narrow table is an exception. */
    private double keptWidth(Sort.Column column, ColumnChoice before) {
        TableColumn<TicketRow, TicketRow> shown = column(column);
        return column == Sort.Column.SUBJECT || narrow || !shown.isVisible()
                ? before.width(column) : Math.rint(shown.getWidth() / scale());
    }

    private ColumnChoice choice() {
        return settings.get(ColumnChoice.SETTING);
    }

    private double scale() {
        return settings.get(DeskSettings.TEXT_SCALE);
    }

    private TableColumn<TicketRow, TicketRow> column(Sort.Column column) {
        return Objects.requireNonNull(columns.get(column));
    }
}
