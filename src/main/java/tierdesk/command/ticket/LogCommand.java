package tierdesk.command.ticket;

import java.io.IOException;
import java.util.Optional;
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
import tierdesk.instance.LogRequest;
import tierdesk.instance.Logged;
import tierdesk.instance.RequestRefusedException;
import tierdesk.instance.RunningDesk;

/** Logs a request, through the running desk where there is one. Prints its number only once it is forced to disk. */
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {

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
        try {
            Logged logged = log(request);
            if (json.asked()) {
                context.json(logged);
            } else {
                context.out().println(logged.number());
            }
            return ExitCode.DONE;
        } catch (RequestRefusedException refused) {
            context.err().println(refused.sentence());
            return ExitCode.WITH_REJECTS;
        }
    }

    private Logged log(LogRequest request) throws RequestRefusedException {
        Optional<RunningDesk> running = RunningDesk.find(context.dataFolder());
        if (running.isPresent()) {
            try {
                return running.get().log(request);
            } catch (IOException silent) {
                throw new CannotException(CommandTexts.text("log.silent", context.dataFolder()), silent);
            }
        }
        try (Wiring wiring = OpenDesk.of(context)) {
            return new RequestTaker(wiring.desk().tickets()).log(request);
        }
    }
}
