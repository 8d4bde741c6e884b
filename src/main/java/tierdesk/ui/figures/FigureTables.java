package tierdesk.ui.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.figure.Age;
import tierdesk.desk.figure.Behind.Group;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.FigureSheet.Spread;
import tierdesk.ui.UiContext;
import tierdesk.ui.shop.FigureWords;

/** A sheet of figures as tables, for files and paper. */
final class FigureTables {

    private final UiContext ui;
    private final FigureWords words;

    FigureTables(UiContext ui, FigureWords words) {
        this.ui = ui;
        this.words = words;
    }

    /** All tables of a sheet, in the order of the page. */
    List<Table> of(FigureSheet sheet) {
        List<Table> tables = new ArrayList<>();
        tables.add(totals(sheet));
        tables.add(open(sheet));
        tables.add(levels(sheet));
        for (Group group : Group.values()) {
            tables.add(escalation(group, sheet));
        }
        tables.add(flow(sheet));
        tables.add(costs(sheet));
        tables.add(backlog(sheet));
        return tables;
    }

    /** All tables one after the other, each under its title and apart by an empty row. */
    List<List<String>> rows(FigureSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : of(sheet)) {
            rows.add(List.of(table.title));
            rows.add(table.columns);
            rows.addAll(table.rows);
            rows.add(List.of(""));
        }
        return rows;
    }

    Table totals(FigureSheet sheet) {
        return new Table(text("figures.totals"), columns("figures.column.figure", "figures.column.value", "figures.column.made-of"),
                Tile.of(sheet, ui).stream().map(tile -> List.of(text("figures.tile." + tile.key()), tile.value(), tile.detail())).toList());
    }

    private Table open(FigureSheet sheet) {
        List<String> columns = new ArrayList<>(List.of(text("figures.column.level")));
        Arrays.stream(Age.values()).map(words::of).forEach(columns::add);
        List<List<String>> rows = new ArrayList<>();
        sheet.open().forEach((level, ages) -> {
            List<String> row = new ArrayList<>(List.of(words.station(level)));
            Arrays.stream(Age.values()).map(age -> count(ages.getOrDefault(age, 0L))).forEach(row::add);
            rows.add(row);
        });
        return new Table(text("figures.open-by-age"), columns, rows);
    }

    Table levels(FigureSheet sheet) {
        return new Table(text("figures.levels"), columns("figures.column.level", "figures.column.tickets", "figures.column.median",
                "figures.column.ninetieth", "figures.column.within", "figures.column.minutes", "figures.column.cost"),
                sheet.levels().stream().map(level -> List.of(words.station(level.level()), count(level.spent().tickets()),
                        span(level.spent().median()), span(level.spent().ninetieth()), within(level.spent()), count(level.minutes()),
                        ui.formats().money(level.cost()))).toList());
    }

    private Table escalation(Group group, FigureSheet sheet) {
        String key = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Table(text("figures.escalation." + key),
                columns("figures.group." + key, "figures.column.tickets", "figures.column.escalated", "figures.column.share"),
                sheet.escalation().getOrDefault(group, List.of()).stream().map(of -> List.of(
                        group == Group.STARTED_AT ? words.station(of.name()) : of.name(), count(of.tickets()), count(of.escalated()),
                        share(of.escalated(), of.tickets()))).toList());
    }

    private Table flow(FigureSheet sheet) {
        return new Table(text("figures.flow"), columns("figures.column.step", "figures.column.tickets", "figures.column.share"),
                sheet.flow().stream().map(flow -> List.of(words.of(flow.step()), count(flow.tickets()),
                        share(flow.tickets(), sheet.totals().tickets()))).toList());
    }

    private Table costs(FigureSheet sheet) {
        return new Table(text("figures.cost-by-customer"), columns("figures.group.customer", "figures.column.tickets", "figures.column.cost"),
                sheet.costByCustomer().stream().map(cost -> List.of(cost.customer(), count(cost.tickets()), ui.formats().money(cost.cost()))).toList());
    }

    private Table backlog(FigureSheet sheet) {
        return new Table(text("figures.backlog"), columns("figures.column.day", "figures.column.open"),
                sheet.backlog().stream().map(day -> List.of(day.day().toString(), count(day.open()))).toList());
    }

    String share(long part, long whole) {
        return whole == 0 ? text("figures.none") : ui.messages().get("figures.share", (double) part / whole);
    }

    String span(@Nullable Duration span) {
        return span == null ? text("figures.none") : ui.formats().span(span);
    }

    String within(Spread spread) {
        return share(spread.within(), spread.tickets());
    }

    private String count(long count) {
        return ui.formats().count(count);
    }

    private String text(String key) {
        return ui.messages().get(key);
    }

    private List<String> columns(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    /** A table under a title. */
    record Table(String title, List<String> columns, List<List<String>> rows) {
    }
}
