package tierdesk.command.upkeep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tierdesk.command.CommandContext;
import tierdesk.command.DeskCommand;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Progress;

/** Looks at every entry, row and count; names what is missing, altered or wrong, and changes nothing. */
@Command(name = "check")
public final class CheckCommand implements DeskCommand {

    private final CommandContext context;

    @Mixin
    private JsonOption json = new JsonOption();

    public CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            return MaintenanceAnswer.of(open.desk().maintenance().check(Progress.NONE)).print(context, json.asked(), "check.total");
        }
    }
}
