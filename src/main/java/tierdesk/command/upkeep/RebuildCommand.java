package tierdesk.command.upkeep;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tierdesk.command.CommandContext;
import tierdesk.command.DeskCommand;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Progress;

/** Makes every row, count and the search index again from the journal. */
@Command(name = "rebuild")
public final class RebuildCommand implements DeskCommand {

    private final CommandContext context;

    @Mixin
    private JsonOption json = new JsonOption();

    public RebuildCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            return MaintenanceAnswer.of(open.desk().maintenance().rebuild(Progress.NONE)).print(context, json.asked(), "rebuild.total");
        }
    }
}
