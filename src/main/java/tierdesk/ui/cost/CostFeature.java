package tierdesk.ui.cost;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Desk;
import tierdesk.desk.file.Doorway;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.cost.shift.ShiftController;
import tierdesk.ui.cost.shift.ShiftModel;
import tierdesk.ui.cost.statement.StatementController;
import tierdesk.ui.cost.statement.StatementModel;
import tierdesk.ui.tour.TourStop;

/** Statements and shifting left as a feature: two pages. */
public final class CostFeature implements Feature {

    private final UiContext ui;
    private final StatementModel statements;
    private final ShiftModel shifts;

    public CostFeature(UiContext ui, Desk desk) {
        this.ui = ui;
        this.statements = new StatementModel(ui, desk.costBook(), desk.shopData(), desk.attachments(), new Doorway(desk.audit(), ui.workplace()::myId));
        this.shifts = new ShiftModel(ui, desk.costBook(), desk.shopData());
        ui.views().controllers()
                .add(StatementController.class, () -> new StatementController(ui, statements))
                .add(ShiftController.class, () -> new ShiftController(ui, shifts));
        ui.commands().bind(Command.STATEMENT, this::openStatement);
        ui.commands().bind(Command.SHIFT_LEFT, this::openShifts);
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(
                Page.STATEMENT, () -> ui.views().load(StatementController.class).root(),
                Page.SHIFT_LEFT, () -> ui.views().load(ShiftController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                TourStop.of("statement", this::openStatement).alsoLarge(),
                TourStop.of("shift-left", this::openShifts).then(shifts::chooseFirst).alsoLarge());
    }

    private void openStatement() {
        ui.workplace().open(Page.STATEMENT);
        statements.refresh();
    }

    private void openShifts() {
        ui.workplace().open(Page.SHIFT_LEFT);
        shifts.refresh();
    }
}
