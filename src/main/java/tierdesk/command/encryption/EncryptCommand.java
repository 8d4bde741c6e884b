package tierdesk.command.encryption;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tierdesk.Wiring;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.command.SettingsOfFolder;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Encryption;
import tierdesk.desk.Encryption.Change;
import tierdesk.desk.Encryption.Keys;
import tierdesk.desk.Progress;
import tierdesk.settings.DeskSettings;

/** Encrypts everything in the data folder, prints the recovery key once, and removes the backups that anybody could read. */
@Command(name = "encrypt")
public final class EncryptCommand implements Callable<Integer> {

    private final CommandContext context;

    @Option(names = "--keep-clear-backups", descriptionKey = "encrypt.keep")
    private boolean keep;

    @Mixin
    private JsonOption json = new JsonOption();

    public EncryptCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String passphrase = Asked.next(Asked.passphrase(context));
        Path folder = context.dataFolder();
        Encryption encryption = Wiring.encryption(folder);
        if (encryption.on()) {
            throw new CannotException(CommandTexts.text("encryption.on", folder));
        }
        // opened once: it is whole, and whatever was begun on it is at its end
        OpenDesk.of(context).close();
        Keys keys = encryption.newKeys(passphrase);
        return Asked.answer(context, () -> {
            Change change = encryption.turnOn(keys);
            change.run(Progress.NONE);
            Path other = otherFolder();
            List<Path> clear = encryption.clearCopies(other);
            if (!keep && !clear.isEmpty()) {
                backUp(other);
                encryption.remove(clear);
            }
            print(keys.recoveryKey(), clear);
            return ExitCode.DONE;
        });
    }

    /** The one that was chosen on the screen for further copies; null for none. */
    private @Nullable Path otherFolder() {
        String chosen = SettingsOfFolder.get(context.dataFolder(), DeskSettings.BACKUP_FOLDER);
        return chosen.isEmpty() ? null : Path.of(chosen);
    }

    /** There is an encrypted one before the others go. */
    private void backUp(@Nullable Path other) {
        try (OpenDesk open = OpenDesk.of(context)) {
            open.desk().backups().backUp(Occasion.BY_HAND, other, ZoneId.systemDefault(), Progress.NONE);
        }
    }

    private void print(String recoveryKey, List<Path> clear) {
        if (json.asked()) {
            context.json(new Answer(recoveryKey, clear.stream().map(Path::toString).toList(), !keep));
            return;
        }
        context.out().println(CommandTexts.text("encrypt.done", context.dataFolder()));
        context.out().println(CommandTexts.text("recovery-key.is", recoveryKey));
        if (!clear.isEmpty()) {
            context.out().println(CommandTexts.text(keep ? "encrypt.kept" : "encrypt.removed", clear.size()));
        }
        context.out().println(CommandTexts.text("encrypt.note"));
    }

    /** As scripts read it. */
    private record Answer(String recoveryKey, List<String> clearCopies, boolean removed) {
    }
}
