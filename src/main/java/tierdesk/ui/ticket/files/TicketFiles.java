package tierdesk.ui.ticket.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tierdesk.desk.Attachments;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileNames;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.procedure.ticket.Attachment;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.work.Progress;

/** Files of the open ticket: taken in, handed out, and never started without a question. */
public final class TicketFiles {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final Attachments attachments;
    private final FileOpener opener;
    private final Doorway doorway;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public TicketFiles(UiContext ui, OpenTicket ticket, Attachments attachments, FileOpener opener, Doorway doorway) {
        this.ui = ui;
        this.ticket = ticket;
        this.attachments = attachments;
        this.opener = opener;
        this.doorway = doorway;
    }

    /** Which files were not taken, and why; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Asks for a file and attaches it. */
    public void choose() {
        ui.dialogs().fileToOpen(ui.messages().get("command.attach"), new Dialogs.FileKind(ui.messages().get("ticket.files.any"), "*"))
                .ifPresent(file -> attach(List.of(file)));
    }

    /** Keeps the files' contents, then records them on the ticket that is open now, whichever is by then; those that cannot be taken are named. */
    public void attach(List<Path> files) {
        Situation open = ticket.situation().orElse(null);
        if (open == null || files.isEmpty()) {
            return;
        }
        UUID meant = open.ticket().id();
        problem.set("");
        ui.background().task(ui.messages().get("ticket.task.file"), progress -> keep(files, progress))
                .onSuccess(kept -> record(meant, kept))
                .start();
    }

    /** Opens a file with the system's program; asks first where that could start something. */
    public void open(Attachment file) {
        // an entry from elsewhere may carry any name
        if (RunnableFiles.canRun(FileNames.clean(file.name()), file.mediaType())) {
            ui.dialogs().confirm(ui.messages().get("ticket.files.runs", file.name()), ui.messages().get("ticket.files.runs-why"),
                    ui.messages().get("ticket.files.runs-open"), () -> openUnasked(file));
        } else {
            openUnasked(file);
        }
    }

    /** Writes a copy where the person wants it. */
    public void save(Attachment file) {
        ui.dialogs().fileToSave(ui.messages().get("ticket.files.save"), FileNames.clean(file.name()),
                new Dialogs.FileKind(ui.messages().get("ticket.files.any"), "*")).map(doorway::out).ifPresent(out ->
                ui.background().task(ui.messages().get("ticket.task.file"), progress -> out.writeBytes(bytes -> copy(file, bytes)))
                        .onFailure(failure -> ui.dialogs().error(ui.messages().get("ticket.files.not-saved", file.name()),
                                ui.messages().get("ticket.files.advice-save"), failure))
                        .start());
    }

    private Kept keep(List<Path> files, Progress progress) {
        List<TicketEvent> kept = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path file : files) {
            progress.stopIfCancelled();
            try {
                AttachmentAdded added = attachments.keep(file);
                kept.add(added);
            } catch (IOException e) {
                failures.add(ui.messages().get("ticket.files.failed", String.valueOf(file.getFileName()), String.valueOf(e.getMessage())));
            }
        }
        return new Kept(kept, failures);
    }

    private void record(UUID meant, Kept kept) {
        problem.set(String.join("\n", kept.failures()));
        if (!kept.events().isEmpty()) {
            ticket.record(meant, kept.events(), () -> { }, refusal -> problem.set(refusal.sentence(ui.messages().locale())),
                    failure -> problem.set(ui.messages().get("ticket.form.failed", String.valueOf(failure.getMessage()))));
        }
    }

    private void openUnasked(Attachment file) {
        ui.background().task(ui.messages().get("ticket.task.file"), progress -> {
            Path folder = Files.createTempDirectory("tierdesk");
            folder.toFile().deleteOnExit();
            Path copy = folder.resolve(FileNames.clean(file.name()));
            copy.toFile().deleteOnExit();
            doorway.out(copy).writeBytes(bytes -> copy(file, bytes));
            opener.open(copy);
            return copy;
        }).onFailure(failure -> ui.dialogs().error(ui.messages().get("ticket.files.not-opened", file.name()),
                ui.messages().get("ticket.files.advice"), failure)).start();
    }

    private boolean copy(Attachment file, OutputStream target) throws IOException {
        try (InputStream content = attachments.open(file.sha256())) {
            content.transferTo(target);
        }
        return true;
    }

    private record Kept(List<TicketEvent> events, List<String> failures) {
    }
}
