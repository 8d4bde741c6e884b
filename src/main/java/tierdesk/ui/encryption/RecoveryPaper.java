package tierdesk.ui.encryption;

import java.util.Optional;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;

/** The recovery key on paper, or in a file that is taken elsewhere. */
final class RecoveryPaper {

    private static final double SIZE = 12;

    private final UiContext ui;
    private final Doorway doorway;

    RecoveryPaper(UiContext ui, Doorway doorway) {
        this.ui = ui;
        this.doorway = doorway;
    }

    /** Asks for the printer. */
    void print(String recoveryKey, Window window) {
        // looking for printers asks the system, and perhaps the network
        ui.background().task(ui.messages().get("encryption.key.print"), progress -> Optional.ofNullable(PrinterJob.createPrinterJob()))
                .onSuccess(job -> print(recoveryKey, window, job.orElse(null)))
                .onFailure(failure -> print(recoveryKey, window, null)).start();
    }

    private void print(String recoveryKey, Window window, @Nullable PrinterJob job) {
        if (job == null) {
            ui.dialogs().error(ui.messages().get("encryption.no-printer"), ui.messages().get("encryption.no-printer.advice"), null);
        } else if (job.showPrintDialog(window)) {
            doorway.paper(ui.messages().get("encryption.key.print")).note();
            Label text = new Label(text(recoveryKey));
            text.setFont(Font.font(SIZE));
            text.setWrapText(true);
            text.setPrefWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
            if (job.printPage(new VBox(text))) {
                job.endJob();
            }
        }
    }

    /** Asks where to. */
    void save(String recoveryKey) {
        ui.dialogs().fileToSave(ui.messages().get("encryption.key.save"), ui.messages().get("encryption.key.file-name"),
                new FileKind(ui.messages().get("encryption.key.kind"), "*.txt")).map(doorway::out).ifPresent(out -> write(recoveryKey, out));
    }

    private void write(String recoveryKey, FileOut file) {
        ui.background().task(ui.messages().get("encryption.key.save"), progress -> file.write(out -> {
                    out.write(text(recoveryKey));
                    return true;
                }))
                .onSuccess(saved -> ui.notices().done(ui.messages().get("encryption.key.saved", file)))
                .onFailure(failure -> ui.dialogs().error(ui.messages().get("encryption.key.not-saved", file), ui.messages().get("encryption.key.advice"), failure))
                .start();
    }

    private String text(String recoveryKey) {
        return ui.messages().get("encryption.key.paper", recoveryKey, ui.formats().date(ui.clock().instant())) + "\n";
    }
}
