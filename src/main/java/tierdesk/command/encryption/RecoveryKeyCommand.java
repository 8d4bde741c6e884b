package tierdesk.command.encryption;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.desk.Encryption;

/** Makes another recovery key and prints it once. */
@Command(name = "recovery-key")
public final class RecoveryKeyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private JsonOption json = new JsonOption();

    public RecoveryKeyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Encryption encryption = Asked.encrypted(context);
        String passphrase = Asked.passphrase(context);
        return Asked.answer(context, () -> {
            print(encryption.newRecoveryKey(passphrase));
            return ExitCode.DONE;
        });
    }

    private void print(String recoveryKey) {
        if (json.asked()) {
            context.json(new Answer(recoveryKey));
        } else {
            context.out().println(CommandTexts.text("recovery-key.is", recoveryKey));
        }
    }

    /** As scripts read it. */
    private record Answer(String recoveryKey) {
    }
}
