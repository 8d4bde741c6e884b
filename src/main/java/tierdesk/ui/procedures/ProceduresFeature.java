package tierdesk.ui.procedures;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.util.Subscription;
import tierdesk.desk.Desk;
import tierdesk.desk.file.Doorway;
import tierdesk.intake.procedure.Template;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.Part;
import tierdesk.ui.Command;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.procedures.edit.Editing;
import tierdesk.ui.procedures.edit.ProcedureDraft;
import tierdesk.ui.procedures.field.LevelsController;
import tierdesk.ui.procedures.field.PrioritiesController;
import tierdesk.ui.procedures.field.RulesController;
import tierdesk.ui.procedures.flow.FlowController;
import tierdesk.ui.procedures.flow.MeaningModel;
import tierdesk.ui.procedures.save.MoveController;
import tierdesk.ui.procedures.save.MoveModel;
import tierdesk.ui.procedures.save.SaveBarController;
import tierdesk.ui.procedures.save.SaveModel;
import tierdesk.ui.tour.TourStop;
import tierdesk.ui.work.ChangeFeed;

/** The procedure editor as a feature: a page of the desk's menu. */
public final class ProceduresFeature implements Feature {

    private final UiContext ui;
    private final Desk desk;
    private final Editing editing;
    private final ProceduresModel model;
    private final MoveModel moving;
    private Subscription subscription = Subscription.EMPTY;

    public ProceduresFeature(UiContext ui, Desk desk) {
        this.ui = ui;
        this.desk = desk;
        this.editing = new Editing(ui, desk.shopData());
        this.model = new ProceduresModel(ui, desk.shopData(), new Doorway(desk.audit(), ui.workplace()::myId), editing);
        this.moving = new MoveModel(ui, editing, desk.forecast(), desk.tickets());
        MeaningModel meaning = new MeaningModel(ui, editing, desk.forecast());
        SaveModel saving = new SaveModel(ui, editing, desk.shopData(), moving);
        ui.views().controllers()
                .add(ProceduresController.class, () -> new ProceduresController(model, editing, meaning, ui.messages()))
                .add(LevelsController.class, () -> new LevelsController(editing, ui.messages()))
                .add(PrioritiesController.class, () -> new PrioritiesController(editing, ui.messages()))
                .add(RulesController.class, () -> new RulesController(editing, ui.messages()))
                .add(FlowController.class, () -> new FlowController(editing, meaning, ui.messages(), ui.formats()))
                .add(MoveController.class, () -> new MoveController(moving, ui.messages(), ui.formats()))
                .add(SaveBarController.class, () -> new SaveBarController(saving, moving, ui.messages()));
        ui.commands().bind(Command.PROCEDURES, () -> ui.workplace().open(Page.PROCEDURES));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.PROCEDURES, () -> ui.views().load(ProceduresController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return List.of(
                stop("procedures", draft -> { }).alsoLarge(),
                stop("procedures-mend", draft -> {
                    model.addFrom(Template.INTERNAL_IT);
                    ProcedureDraft begun = editing.draft();
                    if (begun != null) {
                        begun.put(Part.of(Item.LEVEL_FRAME, "help-desk"), "soon");
                        begun.put(Part.of(Item.LEVEL_COLOUR, "specialist"), "1");
                    }
                }),
                stop("procedures-own", draft -> {
                    model.addInheriting();
                    ProcedureDraft begun = editing.draft();
                    if (begun != null) {
                        begun.put(Part.of(Item.NAME_OF_PROCEDURE), "Acme");
                        begun.put(Part.of(Item.LEVEL_RATE, begun.form().levels().getFirst()), "75.00");
                        begun.put(Part.of(Item.SKIP), "no");
                    }
                }));
    }

    private TourStop stop(String name, Consumer<ProcedureDraft> step) {
        return TourStop.of(name, () -> {
            ui.workplace().open(Page.PROCEDURES);
            List.copyOf(model.drafts()).stream().filter(ProcedureDraft::changed).forEach(draft -> {
                editing.edit(draft);
                model.discard();
            });
        }).then(() -> {
            ProcedureDraft draft = editing.draft();
            if (draft != null) {
                step.accept(draft);
            }
        });
    }

    @Override
    public void start() {
        subscription = ChangeFeed.subscribe(desk.changes(), ui.background().screen(), change -> {
            if (change.shop() || change.everything()) {
                model.load();
            }
        });
    }

    @Override
    public void stop() {
        subscription.unsubscribe();
    }
}
