package tierdesk.ui.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.ShopData;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.intake.ImportOrder;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.reference.ReferenceExport;
import tierdesk.intake.reference.ReferenceImport;
import tierdesk.intake.reference.ReferenceResult;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.UiContext;

/** Reference data from CSV files and into them, in the background. */
final class ReferenceFiles {

    private final UiContext ui;
    private final ShopData data;
    private final Doorway doorway;
    private final Runnable saved;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean busy;

    /** @param saved told when something was taken in */
    ReferenceFiles(UiContext ui, ShopData data, Doorway doorway, Runnable saved) {
        this.ui = ui;
        this.data = data;
        this.doorway = doorway;
        this.saved = saved;
    }

    /** Why a file was not taken in or written, or which lines were not; empty for nothing. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void read(Path file, ReferenceKind kind) {
        if (busy) {
            return;
        }
        if (ui.workplace().meProperty().get() == null) {
            problem.set(ui.messages().get("reference.nobody"));
            return;
        }
        begin();
        Actor by = ui.workplace().actor();
        doorway.in(file);
        ui.background().task(ui.messages().get("reference.task.import"),
                        progress -> ReferenceImport.run(file, kind, data, by, rejects(file)))
                .onSuccess(this::taken).onFailure(this::failed).onEnd(() -> busy = false).start();
    }

    /** Beside the file; in the folder for temporary files where nothing can be written there. */
    private static Path rejects(Path file) {
        Path beside = ImportOrder.rejectsBeside(file.toAbsolutePath());
        return Files.isWritable(beside.getParent()) ? beside : Path.of(System.getProperty("java.io.tmpdir")).resolve(ImportOrder.rejectsName(file));
    }

    void write(Path file, ReferenceKind kind) {
        if (busy) {
            return;
        }
        begin();
        FileOut out = doorway.out(file);
        ui.background().task(ui.messages().get("reference.task.export"), progress -> ReferenceExport.write(out, kind, data.shop()))
                .onSuccess(entries -> ui.notices().done(ui.messages().get("reference.exported", entries, out.name())))
                .onFailure(this::failed).onEnd(() -> busy = false).start();
    }

    private void begin() {
        busy = true;
        problem.set("");
    }

    private void taken(ReferenceResult result) {
        saved.run();
        if (result.rejectsFile() == null) {
            ui.notices().done(ui.messages().get("reference.imported", result.saved(), result.unchanged()));
        } else {
            problem.set(ui.messages().get("reference.imported.rejects", result.saved(), result.unchanged(), result.rejected(),
                    result.rejectsFile().toString()));
        }
    }

    private void failed(Exception failure) {
        problem.set(switch (failure) {
            case IntakeException wrong -> wrong.problem().sentence(ui.messages().locale());
            case CannotSaveException cannot -> String.valueOf(cannot.getMessage());
            default -> ui.messages().get("reference.failed");
        });
    }
}
