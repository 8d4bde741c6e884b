package tierdesk.command.upkeep;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Progress;

/** Copies everything into one file, and checks the copy. */
@Command(name = "backup")
public final class BackupCommand implements DeskCommand {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private Path file;

    @Mixin
    private JsonOption json = new JsonOption();

    public BackupCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            return print(open.desk().backups().backUpTo(file, Progress.NONE));
        }
    }

    private int print(Copy copy) {
        if (json.asked()) {
            context.json(new Answer(copy.sound(), copy.entries(), copy.tickets(), copy.problems(), copy.bytes(), copy.file().toString()));
        } else {
            copy.problems().forEach(context.out()::println);
            context.out().println(CommandTexts.text("backup.total", copy.entries(), copy.tickets(), copy.bytes(), copy.file()));
        }
        return copy.sound() ? ExitCode.DONE : ExitCode.WITH_REJECTS;
    }

    /** As scripts read it. */
    private record Answer(boolean ok, long entries, long tickets, List<String> problems, long bytes, String file) {
    }
}
