package tierdesk.command.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.intake.export.TicketExport;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.reference.ReferenceExport;
import tierdesk.intake.reference.sheet.ReferenceKind;

/** Writes every ticket, or reference data of one kind, to a CSV file. */
@Command(name = "export")
public final class ExportCommand implements DeskCommand {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE.csv", descriptionKey = "export.file")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "export.kind", converter = KindOption.class)
    private @Nullable ReferenceKind kind;

    @Mixin
    private final JsonOption json = new JsonOption();

    /** @param context where answers go, and which data folder they are about */
    public ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            Desk desk = open.desk();
            if (kind != null) {
                return reference(kind, open);
            }
            long tickets = new TicketExport(desk).write(open.doorway().out(file), Progress.NONE).orElseThrow();
            if (json.asked()) {
                context.json(new Answer(tickets));
            } else {
                context.out().println(CommandTexts.text("export.total", tickets, file));
            }
            return ExitCode.DONE;
        } catch (IntakeException e) {
            throw new CannotException(e.problem().sentence(), e);
        }
    }

    private int reference(ReferenceKind chosen, OpenDesk open) throws IntakeException {
        int entries = ReferenceExport.write(open.doorway().out(file), chosen, open.desk().shopData().shop());
        if (json.asked()) {
            context.json(new ReferenceAnswer(entries));
        } else {
            context.out().println(CommandTexts.text("export.reference", entries, file));
        }
        return ExitCode.DONE;
    }

    /** As scripts read it. */
    private record Answer(long tickets) {
    }

    /** The same for reference data. */
    private record ReferenceAnswer(long entries) {
    }
}
