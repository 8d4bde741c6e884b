package tierdesk.command.encryption;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.desk.Encryption;

/** Another passphrase for the same data. */
@Command(name = "passphrase")
public final class PassphraseCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", required = true, descriptionKey = "passphrase.new")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private String nextFile;

    public PassphraseCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Encryption encryption = Asked.encrypted(context);
        String present = Asked.passphrase(context);
        String next = Asked.next(context.passphrase(nextFile));
        return Asked.answer(context, () -> {
            encryption.changePassphrase(present, next);
            context.out().println(CommandTexts.text("passphrase.changed"));
            return ExitCode.DONE;
        });
    }
}
