package tierdesk.ui.dialog;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.file.PaperOut;
import tierdesk.ui.text.Messages;

/** Dialogs as windows of their own, over the main window. */
public final class WindowDialogs implements Dialogs {

    private static final int DETAIL_ROWS = 12;

    private final Messages messages;
    private final Supplier<@Nullable Window> owner;

    /** @param owner the window that they stand over; null before there is one */
    public WindowDialogs(Messages messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> fileToOpen(String title, FileKind... kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String title, String suggestedName, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public boolean print(PaperOut out, Function<PrintArea, List<? extends Node>> pages) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            error(messages.get("dialog.no-printer"), messages.get("dialog.no-printer.advice"), null);
            return false;
        }
        job.getJobSettings().setJobName(out.title());
        if (!job.showPrintDialog(owner.get())) {
            job.cancelJob();
            return false;
        }
        out.note();
        PageLayout paper = job.getJobSettings().getPageLayout();
        for (Node page : pages.apply(new PrintArea(paper.getPrintableWidth(), paper.getPrintableHeight()))) {
            if (!job.printPage(page)) {
                job.cancelJob();
                error(messages.get("dialog.not-printed"), messages.get("dialog.not-printed.advice"), null);
                return false;
            }
        }
        return job.endJob();
    }

    @Override
    public void confirm(String question, String consequence, String verb, Runnable onAgreed) {
        ButtonType agree = new ButtonType(verb, ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(AlertType.CONFIRMATION, question, consequence, agree, cancel);
        named(alert, agree, "dialog-agree");
        named(alert, cancel, "dialog-cancel");
        alert.resultProperty().subscribe(answer -> {
            if (answer == agree) {
                onAgreed.run();
            }
        });
        alert.show();
    }

    @Override
    public void error(String what, String advice, @Nullable Throwable details) {
        ButtonType close = new ButtonType(messages.get("dialog.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(AlertType.ERROR, what, advice, close);
        named(alert, close, "dialog-close");
        if (details != null) {
            String text = text(details);
            ButtonType copy = new ButtonType(messages.get("dialog.copy-details"), ButtonData.LEFT);
            alert.getButtonTypes().add(copy);
            Button button = named(alert, copy, "dialog-copy");
            // copying does not close the dialog
            button.addEventFilter(javafx.event.ActionEvent.ACTION, event -> {
                Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text));
                event.consume();
            });
            TextArea area = new TextArea(text);
            area.setEditable(false);
            area.setPrefRowCount(DETAIL_ROWS);
            area.setAccessibleText(messages.get("dialog.details"));
            alert.getDialogPane().setExpandableContent(area);
        }
        alert.show();
    }

    private Alert alert(AlertType type, String header, String text, ButtonType... buttons) {
        Alert alert = new Alert(type, text, buttons);
        alert.setTitle(messages.get("app.name"));
        alert.setHeaderText(header);
        alert.setGraphic(null);
        alert.setResizable(true);
        Window window = owner.get();
        if (window != null) {
            alert.initOwner(window);
        }
        return alert;
    }

    private static Button named(Alert alert, ButtonType type, String id) {
        Button button = (Button) alert.getDialogPane().lookupButton(type);
        button.setId(id);
        return button;
    }

    private static FileChooser chooser(String title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), kind.pattern()));
        }
        return chooser;
    }

    private static String text(Throwable details) {
        StringWriter text = new StringWriter();
        details.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
