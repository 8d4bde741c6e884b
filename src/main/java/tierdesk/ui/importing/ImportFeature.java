package tierdesk.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Desk;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.intake.TicketImport;
import tierdesk.intake.export.TicketExport;
import tierdesk.intake.problem.IntakeException;
import tierdesk.procedure.rule.Permission;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.Feature;
import tierdesk.ui.Page;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.tour.TourStop;

/** Tickets from files and into files, as a feature. */
public final class ImportFeature implements Feature {

    private final UiContext ui;
    private final Doorway doorway;
    private final ImportModel model;
    private final TicketExport export;

    /** Shows a file with the system's program for it. */
    public interface Opener {

        /** @throws IOException when that program cannot be started */
        void open(Path file) throws IOException;
    }

    public ImportFeature(UiContext ui, Desk desk, Opener opener) {
        this.ui = ui;
        this.doorway = new Doorway(desk.audit(), ui.workplace()::myId);
        this.model = new ImportModel(ui, new TicketImport(desk.bulkIntake(), desk.tickets(), desk.shopData(), ui.clock()), doorway::in,
                progress -> desk.backups().backUp(Occasion.BEFORE_IMPORT, null, ui.formats().zone(), progress));
        this.export = new TicketExport(desk);
        ui.views().controllers().add(ImportController.class, () -> new ImportController(ui, model, file -> open(opener, file)));
        ui.commands().bind(Command.IMPORT, CommandAction.allowed(ui, Permission.IMPORT_TICKETS, () -> ui.workplace().open(Page.IMPORT)));
        ui.commands().bind(Command.EXPORT, CommandAction.allowed(ui, Permission.EXPORT_EVERYTHING, this::export));
    }

    @Override
    public Map<Page, Supplier<? extends Parent>> pages() {
        return Map.of(Page.IMPORT, () -> ui.views().load(ImportController.class).root());
    }

    @Override
    public List<TourStop> tour() {
        return new ImportTour(ui, model).stops();
    }

    private void open(Opener opener, Path file) {
        ui.background().task(ui.messages().get("importing.open-rejects"), progress -> {
            opener.open(file);
            return file;
        }).start();
    }

    private void export() {
        ui.dialogs().fileToSave(ui.messages().get("importing.export.choose"), ui.messages().get("importing.export.name"),
                new FileKind(ui.messages().get("importing.kind.csv"), "*.csv")).ifPresent(this::exportTo);
    }

    private void exportTo(Path file) {
        FileOut out = doorway.out(file);
        ui.background().task(ui.messages().get("importing.task.export"), progress -> export.write(out, progress).orElse(0L))
                .onSuccess(tickets -> ui.notices().done(ui.messages().get("importing.exported", tickets, out.name())))
                .onFailure(failure -> ui.dialogs().error(failure instanceof IntakeException intake
                        ? intake.problem().sentence(ui.messages().locale())
                        : ui.messages().get("importing.export.failed"), "", failure))
                .start();
    }
}
