package tierdesk.command.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tierdesk.Wiring;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Desk;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.report.dossier.Dossier;
import tierdesk.report.dossier.DossierMaker;
import tierdesk.report.dossier.DossierPaper;
import tierdesk.report.pdf.Letterhead;

/** Everything that was done for a ticket, as a PDF. */
@Command(name = "dossier")
public final class DossierCommand implements DeskCommand {

    private final CommandContext context;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "show.number")
    private String number = "";
    @Option(names = "--out", paramLabel = "FILE.pdf", required = true, descriptionKey = "dossier.out")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before anything runs
    private Path out;
    @Option(names = "--client-copy", descriptionKey = "dossier.client-copy")
    private boolean clientCopy;

    /** @param context where answers go, and which data folder they are about */
    public DossierCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            Desk desk = open.desk();
            Shop shop = desk.shopData().shop();
            FoldedTicket folded = desk.tickets().findByNumber(number)
                    .orElseThrow(() -> new CannotException(CommandTexts.text("show.none", number)));
            Instant now = Wiring.wall().instant();
            Dossier dossier = new DossierMaker(Locale.getDefault(), ZoneId.systemDefault(), shop).of(folded, now, clientCopy);
            int pages = DossierPaper.write(dossier, Letterhead.of(shop.description(), desk.attachments()), now, ZoneId.systemDefault(),
                    Locale.getDefault(), open.doorway().out(out));
            context.out().println(CommandTexts.text("dossier.done", pages, out));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new CannotException(CommandTexts.text("dossier.cannot", out, String.valueOf(e.getMessage())), e);
        }
    }
}
