package tierdesk.ui.ticket.dossier;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Attachments;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileNames;
import tierdesk.desk.file.FileOut;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.report.dossier.Dossier;
import tierdesk.report.dossier.DossierMaker;
import tierdesk.report.dossier.DossierPaper;
import tierdesk.report.pdf.Letterhead;
import tierdesk.ui.UiContext;
import tierdesk.ui.dialog.Dialogs.FileKind;
import tierdesk.ui.dialog.Dialogs.PrintArea;
import tierdesk.ui.ticket.model.OpenTicket;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.work.Latest;

/** The dossier of the ticket that is open, as it is now: made off the screen's thread, saved and printed as it is shown. */
public final class DossierModel {

    private final UiContext ui;
    private final OpenTicket ticket;
    private final Attachments attachments;
    private final Doorway doorway;
    private final Latest<Dossier> making;
    private final BooleanProperty clientCopy = new SimpleBooleanProperty(this, "clientCopy", false);
    private final ReadOnlyObjectWrapper<@Nullable Dossier> dossier = new ReadOnlyObjectWrapper<>(this, "dossier");

    /** @param attachments where the shop's logo is */
    public DossierModel(UiContext ui, OpenTicket ticket, Attachments attachments, Doorway doorway) {
        this.ui = ui;
        this.ticket = ticket;
        this.attachments = attachments;
        this.doorway = doorway;
        this.making = new Latest<>(ui.background(), ui.messages().get("dossier.task.make"), dossier::set);
    }

    /** Makes it anew; what was shown of the same ticket stays until then. */
    void make() {
        Optional<Situation> situation = ticket.situation();
        if (situation.isEmpty()) {
            making.cancel();
            dossier.set(null);
            return;
        }
        FoldedTicket folded = situation.get().folded();
        Shop shop = situation.get().shop();
        Instant now = ui.clock().instant();
        boolean copy = clientCopy.get();
        making.ask(progress -> new DossierMaker(locale(), zone(), shop).of(folded, now, copy));
    }

    /** What is shown; null while no ticket is open or it is being made. */
    ReadOnlyObjectProperty<@Nullable Dossier> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    /** Whether what is internal is left out. */
    BooleanProperty clientCopyProperty() {
        return clientCopy;
    }

    /** Asks where to, and writes what is shown there as a PDF. */
    void save() {
        Dossier shown = dossier.get();
        Optional<Situation> situation = ticket.situation();
        if (shown == null || situation.isEmpty()) {
            return;
        }
        Shop shop = situation.get().shop();
        Instant now = ui.clock().instant();
        ui.dialogs().fileToSave(ui.messages().get("dossier.save"), FileNames.clean(shown.title()) + ".pdf",
                new FileKind(ui.messages().get("dossier.pdf"), "*.pdf")).map(doorway::out).ifPresent(out -> ui.background()
                        .task(ui.messages().get("dossier.task.save"), progress -> write(shown, shop, now, out))
                        .onSuccess(pages -> ui.notices().done(ui.messages().get("dossier.saved", pages, out.name())))
                        .start());
    }

    private int write(Dossier shown, Shop shop, Instant now, FileOut out) throws Exception {
        return DossierPaper.write(shown, Letterhead.of(shop.description(), attachments), now, zone(), locale(), out);
    }

    /** Asks for a printer, and prints what is shown. */
    void print() {
        Dossier shown = dossier.get();
        if (shown != null && ui.dialogs().print(doorway.paper(shown.title()), paper -> pages(paper, shown))) {
            ui.notices().done(ui.messages().get("dossier.printed"));
        }
    }

    private List<? extends Node> pages(PrintArea paper, Dossier shown) {
        return new DossierPages(ui.messages(), paper).of(shown);
    }

    private Locale locale() {
        return ui.messages().locale();
    }

    private ZoneId zone() {
        return ui.formats().zone();
    }
}
