package tierdesk.command.upkeep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.OpenDesk;

/** The way out for the owner of the data folder when no manager remembers a password: sign-in is turned off, which the audit keeps. */
@Command(name = "sign-in")
public final class SignInCommand implements DeskCommand {

    private static final String RESET = "reset";

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = RESET, descriptionKey = "sign-in.what")
    private String what = "";

    public SignInCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!what.equals(RESET)) {
            throw new ParameterException(spec.commandLine(), CommandTexts.text("sign-in.what.wrong", what));
        }
        try (OpenDesk open = OpenDesk.of(context)) {
            open.desk().signIn().reset();
            context.out().println(CommandTexts.text("sign-in.reset"));
            return ExitCode.DONE;
        }
    }
}
