package tierdesk.ui.cost.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Attachments;
import tierdesk.desk.CostBook;
import tierdesk.desk.ShopData;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.journal.Shop;
import tierdesk.procedure.cost.Statement;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.statement.StatementCsv;
import tierdesk.report.statement.StatementPaper;
import tierdesk.report.statement.StatementWords;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Latest;

/** Which customer's which month is looked at, and what its statement says. */
public final class StatementModel {

    private final UiContext ui;
    private final CostBook costs;
    private final ShopData shopData;
    private final Attachments attachments;
    private final Doorway doorway;
    private final ObservableList<String> customers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyStringWrapper customer = new ReadOnlyStringWrapper(this, "customer", "");
    private final ReadOnlyObjectWrapper<@Nullable Statement> statement = new ReadOnlyObjectWrapper<>(this, "statement");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Latest<List<String>> names;
    private final Latest<Statement> reading;

    public StatementModel(UiContext ui, CostBook costs, ShopData shopData, Attachments attachments, Doorway doorway) {
        this.ui = ui;
        this.costs = costs;
        this.shopData = shopData;
        this.attachments = attachments;
        this.doorway = doorway;
        this.month = new ReadOnlyObjectWrapper<>(this, "month", YearMonth.from(ui.clock().instant().atZone(ui.formats().zone())));
        this.names = new Latest<>(ui.background(), ui.messages().get("statement.task"), this::offer);
        this.reading = new Latest<>(ui.background(), ui.messages().get("statement.task"), statement::set);
    }

    /** Those for whom there is anything in the month. */
    ObservableList<String> customers() {
        return customers;
    }

    ReadOnlyObjectProperty<YearMonth> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /** Blank for nobody. */
    ReadOnlyStringProperty customerProperty() {
        return customer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Statement> statementProperty() {
        return statement.getReadOnlyProperty();
    }

    /** Why a file was not written, as a sentence; empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How the statement's lines are written, for this person. */
    StatementWords words() {
        Shop shop = shopData.shop();
        return new StatementWords(ui.messages().locale(), shop.zone(), shop);
    }

    /** Reads again. */
    public void refresh() {
        problem.set("");
        YearMonth of = month.get();
        names.ask(progress -> costs.customersIn(of));
    }

    void go(long months) {
        month.set(month.get().plusMonths(months));
        refresh();
    }

    void choose(String name) {
        if (name.equals(customer.get()) && statement.get() != null && statement.get().month().equals(month.get())) {
            return;
        }
        customer.set(name);
        YearMonth of = month.get();
        reading.ask(progress -> costs.statement(name, of));
    }

    private void offer(List<String> found) {
        String before = customer.get();
        customers.setAll(found);
        if (found.isEmpty()) {
            reading.cancel();
            customer.set("");
            statement.set(null);
        } else {
            statement.set(null);
            choose(found.contains(before) ? before : found.getFirst());
        }
    }

    void writePdf(Path file) {
        write(file, (shown, to) -> new StatementPaper(Letterhead.of(shopData.shop().description(), attachments), words())
                .write(shown, ui.clock().instant(), to));
    }

    void writeCsv(Path file) {
        write(file, (shown, to) -> new StatementCsv(shopData.shop()).write(shown, to));
    }

    private void write(Path file, Writing writing) {
        Statement shown = statement.get();
        if (shown == null) {
            return;
        }
        problem.set("");
        FileOut out = doorway.out(file);
        ui.background().task(ui.messages().get("statement.task.write"), progress -> {
            writing.write(shown, out);
            return out;
        }).onSuccess(written -> ui.notices().done(ui.messages().get("statement.written", written.name())))
                .onFailure(failure -> problem.set(ui.messages().get("statement.not-written", file, String.valueOf(failure.getMessage()))))
                .start();
    }

    /** One kind of file. */
    @FunctionalInterface
    private interface Writing {
        void write(Statement statement, FileOut file) throws IOException;
    }
}
