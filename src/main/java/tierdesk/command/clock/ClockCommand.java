package tierdesk.command.clock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tierdesk.clock.example.ExampleResults;
import tierdesk.clock.example.WorkedExample;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;

/** Business time on the command line; does nothing without one of its subcommands. */
@Command(name = "clock")
public final class ClockCommand implements Runnable {

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    /** @param context where answers go; no data folder is touched */
    public ClockCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CommandTexts.text("clock.subcommand"));
    }

    /** Runs the worked examples of all files together (CLOCK.md, "Worked examples are a file"). */
    @Command(name = "examples")
    int examples(
            @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "clock.examples.file") List<Path> files,
            @Mixin JsonOption json) {
        List<WorkedExample> examples = new ArrayList<>();
        files.forEach(file -> examples.addAll(new ExampleFile(file).read()));
        ExampleReport report = ExampleReport.of(ExampleResults.of(examples));
        if (json.asked()) {
            context.json(report);
        } else {
            report.failures().forEach(this::tell);
            context.out().println(CommandTexts.text("clock.examples.total", report.passed(), report.failed()));
        }
        return report.failed() == 0 ? ExitCode.DONE : ExitCode.WITH_REJECTS;
    }

    private void tell(ExampleReport.Failure failure) {
        String expected = String.valueOf(failure.expect());
        String got = failure.got().toString();
        context.out().println(CommandTexts.text("clock.examples.failure", failure.id(), expected, got));
    }
}
