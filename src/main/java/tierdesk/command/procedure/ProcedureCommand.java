package tierdesk.command.procedure;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;

/** Procedures as files; does nothing without one of its subcommands. */
@Command(name = "procedure")
public final class ProcedureCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    private ProcedureCommand() {
    }

    /** With its subcommands. */
    public static Object of(CommandContext context) {
        return new CommandLine(new ProcedureCommand())
                .addSubcommand(new ProcedureExport(context))
                .addSubcommand(new ProcedureImport(context));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandTexts.text("procedure.subcommand"));
    }
}
