package tierdesk.command.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Desk;
import tierdesk.journal.Shop;
import tierdesk.report.EscalationCount;
import tierdesk.report.EscalationFigures;
import tierdesk.report.EscalationFigures.Spread;

/** How requests climb, over all tickets or those of a span of days. */
@Command(name = "figures")
public final class FiguresCommand implements DeskCommand {

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;
    @Option(names = "--from", paramLabel = "D", descriptionKey = "figures.from")
    private @Nullable LocalDate from;
    @Option(names = "--to", paramLabel = "D", descriptionKey = "figures.to")
    private @Nullable LocalDate to;
    @Mixin
    private final JsonOption json = new JsonOption();

    /** @param context where answers go, and which data folder they are about */
    public FiguresCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), CommandTexts.text("figures.reversed", to, from));
        }
        try (OpenDesk open = OpenDesk.of(context)) {
            Desk desk = open.desk();
            Shop shop = desk.shopData().shop();
            EscalationFigures figures = EscalationCount.over(desk.histories(), shop, ZoneId.systemDefault(), from, to);
            if (json.asked()) {
                context.json(figures);
            } else {
                print(figures);
            }
            return ExitCode.DONE;
        }
    }

    private void print(EscalationFigures figures) {
        say("figures.tickets", figures.tickets(), figures.entries());
        say("figures.started", levels(figures.startedAt()));
        say("figures.highest", levels(figures.highestLevel()));
        EscalationFigures.Share climbed = figures.startedLowestAndEscalated();
        say("figures.escalated", climbed.count(), climbed.of(), climbed.share());
        say("figures.moves", levels(figures.levelMoves()));
        say("figures.ping-pong", figures.pingPongShare());
        say("figures.reopened", figures.reopenedShare());
        spread("figures.moves-per-ticket", figures.levelMovesPerTicket());
        spread("figures.entries-per-ticket", figures.entriesPerTicket());
    }

    private void spread(String key, Spread spread) {
        say(key, spread.p50(), spread.p90(), spread.p99(), spread.max());
    }

    private void say(String key, Object... values) {
        context.out().println(CommandTexts.text(key, values));
    }

    private static String levels(Map<String, Long> counts) {
        return String.join(", ", counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList());
    }
}
