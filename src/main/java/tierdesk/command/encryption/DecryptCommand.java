package tierdesk.command.encryption;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Encryption;
import tierdesk.desk.Progress;

/** Decrypts everything in the data folder. */
@Command(name = "decrypt")
public final class DecryptCommand implements Callable<Integer> {

    private final CommandContext context;

    public DecryptCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Encryption encryption = Asked.encrypted(context);
        String passphrase = Asked.passphrase(context);
        // opened once: it is whole, and whatever was begun on it is at its end
        OpenDesk.of(context).close();
        return Asked.answer(context, () -> {
            encryption.turnOff(passphrase).run(Progress.NONE);
            context.out().println(CommandTexts.text("decrypt.done", context.dataFolder()));
            return ExitCode.DONE;
        });
    }
}
