package tierdesk.command.procedure;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.OpenDesk;
import tierdesk.intake.procedure.ProcedureFile;
import tierdesk.intake.procedure.ProcedureFileException;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;

/** Writes the newest version of a procedure into a file. */
@Command(name = "export")
final class ProcedureExport implements DeskCommand {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "procedure.id")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private String id;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "procedure.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    ProcedureExport(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            Shop shop = open.desk().shopData().shop();
            if (shop.versions(id).isEmpty()) {
                throw new CannotException(CommandTexts.text("procedure.unknown", id,
                        shop.procedures().stream().map(each -> each.ref().id()).distinct().collect(Collectors.joining(", "))));
            }
            Procedure newest = shop.newest(id);
            ProcedureFile.write(newest, open.doorway().out(file));
            context.out().println(CommandTexts.text("procedure.exported", newest.name(), newest.ref().version(), file));
            return ExitCode.DONE;
        } catch (ProcedureFileException cannot) {
            throw new CannotException(cannot.sentence(Locale.getDefault()), cannot);
        }
    }
}
