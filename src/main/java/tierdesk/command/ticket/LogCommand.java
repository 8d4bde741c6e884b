package tierdesk.command.ticket;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tierdesk.command.CommandContext;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;

/** Logs a request. Prints its number only once it is forced to disk. */
@Command(name = "log")
public final class LogCommand implements DeskCommand {

    private final CommandContext context;

    @Option(names = "--subject", required = true, descriptionKey = "log.subject")
    private String subject = "";
    @Option(names = "--customer", descriptionKey = "log.customer")
    private @Nullable String customer;
    @Option(names = "--requester", descriptionKey = "log.requester")
    private @Nullable String requester;
    @Option(names = "--description", descriptionKey = "log.description")
    private @Nullable String description;
    @Option(names = "--channel", descriptionKey = "log.channel")
    private @Nullable String channel;
    @Option(names = "--impact", descriptionKey = "log.impact")
    private @Nullable String impact;
    @Option(names = "--urgency", descriptionKey = "log.urgency")
    private @Nullable String urgency;
    @Mixin
    private JsonOption json = new JsonOption();

    public LogCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        LogRequest request = new LogRequest(subject, customer, requester, description, channel, impact, urgency);
        try (OpenDesk open = OpenDesk.of(context)) {
            Logged logged = new RequestTaker(open.desk().tickets()).log(request);
            if (json.asked()) {
                context.json(logged);
            } else {
                context.out().println(logged.number());
            }
            return ExitCode.DONE;
        } catch (NotTakenException refused) {
            context.err().println(refused.sentence());
            return ExitCode.WITH_REJECTS;
        }
    }
}
