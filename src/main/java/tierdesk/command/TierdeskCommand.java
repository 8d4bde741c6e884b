package tierdesk.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: without a command it opens the desk. */
@Command(name = "tierdesk", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
        versionProvider = Version.class)
final class TierdeskCommand implements Callable<Integer> {

    private final CommandContext context;
    private final IntSupplier openDesk;

    TierdeskCommand(CommandContext context, IntSupplier openDesk) {
        this.context = context;
        this.openDesk = openDesk;
    }

    @Option(names = "--data-dir", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "option.data-dir")
    void dataFolder(Path folder) {
        context.chooseDataFolder(folder);
    }

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "option.passphrase-file")
    void passphraseFile(String file) {
        context.choosePassphraseFile(file);
    }

    @Option(names = "--as", paramLabel = "ID", scope = ScopeType.INHERIT, descriptionKey = "option.as")
    void person(String technician) {
        context.comeAs(technician);
    }

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "option.password-file")
    void passwordFile(Path file) {
        context.passwordIn(file);
    }

    @Override
    public Integer call() {
        return openDesk.getAsInt();
    }
}
