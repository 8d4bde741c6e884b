package tierdesk.command.procedure;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tierdesk.clock.CalendarDefinition;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.OpenDesk;
import tierdesk.desk.CannotSaveException;
import tierdesk.intake.procedure.ProcedureFile;
import tierdesk.intake.procedure.ProcedureFileException;
import tierdesk.intake.procedure.ProcedureInFile;
import tierdesk.journal.NextVersion;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.ProcedureCheck;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;

/** Saves the procedure of a file as the next version of the one of that identity. Running tickets keep theirs. */
@Command(name = "import")
final class ProcedureImport implements DeskCommand {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", descriptionKey = "procedure.file")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private Path file;

    ProcedureImport(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            ProcedureInFile content = ProcedureFile.read(file, Locale.getDefault());
            open.doorway().in(file);
            Shop shop = open.desk().shopData().shop();
            ProcedureRef base = shop.versions(content.id()).isEmpty() ? null : shop.newest(content.id()).base();
            Procedure rules = FormReader.read(content.form(), new ProcedureRef(content.id(), 0), base, StandardProcedure.V1).procedure();
            Procedure next = NextVersion.of(rules, base, shop);
            // whoever may open the data folder from a command runs the shop
            open.desk().shopData().save(NextVersion.saving(next, shop), Actor.SET_UP);
            context.out().println(CommandTexts.text("procedure.imported", next.name(), next.ref().id(), next.ref().version()));
            ProcedureCheck.staffing(next, shop.staff(), shop.calendars().stream().map(CalendarDefinition::id).toList())
                    .forEach(flaw -> context.err().println(flaw.refusal().sentence(Locale.getDefault())));
            return ExitCode.DONE;
        } catch (ProcedureFileException cannot) {
            throw new CannotException(cannot.sentence(Locale.getDefault()), cannot);
        } catch (RefusedException refused) {
            throw new CannotException(refused.refusal().sentence(Locale.getDefault()), refused);
        } catch (CannotSaveException cannot) {
            throw new CannotException(String.valueOf(cannot.getMessage()), cannot);
        }
    }
}
