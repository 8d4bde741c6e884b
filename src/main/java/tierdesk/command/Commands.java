package tierdesk.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tierdesk.command.clock.ClockCommand;
import tierdesk.command.encryption.DecryptCommand;
import tierdesk.command.encryption.EncryptCommand;
import tierdesk.command.encryption.PassphraseCommand;
import tierdesk.command.encryption.RecoveryKeyCommand;
import tierdesk.command.intake.ExportCommand;
import tierdesk.command.intake.ImportCommand;
import tierdesk.command.intake.SampleCommand;
import tierdesk.command.procedure.ProcedureCommand;
import tierdesk.command.report.DossierCommand;
import tierdesk.command.report.FiguresCommand;
import tierdesk.command.report.StatementCommand;
import tierdesk.command.ticket.ListCommand;
import tierdesk.command.ticket.LogCommand;
import tierdesk.command.ticket.ShowCommand;
import tierdesk.command.tour.TourCommand;
import tierdesk.command.upkeep.BackupCommand;
import tierdesk.command.upkeep.CheckCommand;
import tierdesk.command.upkeep.RebuildCommand;
import tierdesk.command.upkeep.RestoreCommand;
import tierdesk.command.upkeep.SignInCommand;
import tierdesk.desk.door.NotAllowedException;
import tierdesk.desk.CannotReadException;
import tierdesk.desk.CannotSaveException;
import tierdesk.instance.CommandCall;
import tierdesk.instance.RunningDesk;

/** All commands, and what becomes of their failures: one sentence on standard error, the rest in the log. */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /** One line a command; picocli reads its name from its annotation. */
    private static final List<Function<CommandContext, Object>> COMMANDS = List.of(
            LogCommand::new, ListCommand::new, ShowCommand::new, ImportCommand::new, ExportCommand::new, CheckCommand::new,
            RebuildCommand::new, BackupCommand::new, RestoreCommand::new, SignInCommand::new, FiguresCommand::new, DossierCommand::new,
            StatementCommand::new, SampleCommand::new, ClockCommand::new, EncryptCommand::new, DecryptCommand::new, PassphraseCommand::new,
            RecoveryKeyCommand::new, TourCommand::new, ProcedureCommand::of);

    private Commands() {
    }

    /**
     * The whole command line; its {@code execute} answers the exit code and throws nothing.
     *
     * @param openDesk shows the window and answers the exit code once it is closed
     */
    public static CommandLine commandLine(CommandContext context, IntSupplier openDesk) {
        CommandLine line = new CommandLine(new TierdeskCommand(context, openDesk));
        COMMANDS.forEach(command -> line.addSubcommand(command.apply(context)));
        return line.registerConverter(Path.class, context::file)
                .setResourceBundle(CommandTexts.bundle())
                .setOut(context.out())
                .setErr(context.err())
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(parsed -> execute(context, line, parsed))
                .setParameterExceptionHandler((e, arguments) -> wrongCall(context, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(context, command, e));
    }

    /** An error of the machine (memory, a broken installation) is told like any other failure: picocli hands on exceptions only. */
    private static int execute(CommandContext context, CommandLine line, ParseResult parsed) {
        try {
            Integer helped = CommandLine.executeHelpRequest(parsed);
            if (helped != null) {
                return helped;
            }
            boolean forDesk = parsed.asCommandLineList().getLast().getCommand() instanceof DeskCommand;
            if (context.runningDesk() != null && !forDesk) {
                context.err().println(CommandTexts.text("desk.not-there"));
                return ExitCode.WRONG_CALL;
            }
            Optional<RunningDesk> running = forDesk && context.runningDesk() == null ? RunningDesk.find(context.dataFolder()) : Optional.empty();
            return running.isPresent() ? byRunningDesk(running.get(), context, parsed) : new CommandLine.RunLast().execute(parsed);
        } catch (VirtualMachineError | LinkageError e) {
            return failed(context, line, e);
        }
    }

    private static int byRunningDesk(RunningDesk desk, CommandContext context, ParseResult parsed) {
        try {
            return desk.run(new CommandCall(parsed.originalArgs(), Path.of("").toAbsolutePath().toString()), context.out(), context.err());
        } catch (IOException silent) {
            LOG.warn("The running desk did not do it", silent);
            context.err().println(CommandTexts.text("desk.broke-off", context.dataFolder()));
            return ExitCode.CANNOT;
        }
    }

    private static int wrongCall(CommandContext context, ParameterException e) {
        String call = e.getCommandLine().getCommandSpec().qualifiedName();
        context.err().println(CommandTexts.text("call.wrong", firstLine(e), call));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                context.err().println(CommandTexts.text("call.near", String.join(", ", near)));
            }
        }
        return ExitCode.WRONG_CALL;
    }

    private static String firstLine(ParameterException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static int failed(CommandContext context, CommandLine command, Throwable e) {
        String name = command.getCommandSpec().qualifiedName();
        if (e instanceof CannotException cannot) {
            // the sentence may name a ticket's contents, which are not for the log
            LOG.warn("{} cannot be done", name, cannot.getCause());
            context.err().println(cannot.sentence());
        } else if (e instanceof CannotSaveException || e instanceof CannotReadException) {
            LOG.warn("{} cannot be done", name, e.getCause());
            context.err().println(e.getMessage());
        } else if (e instanceof NotAllowedException refused) {
            LOG.warn("{} is not allowed: {}", name, refused.refusal().key());
            context.err().println(CommandTexts.text("sign-in.needed", refused.refusal().sentence(Locale.getDefault())));
        } else {
            LOG.error("{} failed", name, e);
            Path log = context.logFile();
            context.err().println(log != null ? CommandTexts.text("bug.logged", log) : CommandTexts.text("bug"));
        }
        return ExitCode.CANNOT;
    }
}
