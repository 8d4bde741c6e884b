package tierdesk.command.intake;

import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tierdesk.Wiring;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Progress;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.sample.SampleResult;
import tierdesk.intake.sample.SampleShop;

/** Fills an empty data folder with the sample shop. */
@Command(name = "sample")
public final class SampleCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Option(names = "--tickets", paramLabel = "N", descriptionKey = "sample.tickets")
    private int tickets = SampleShop.TICKETS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "sample.seed")
    private long seed = SampleShop.SEED;

    @Mixin
    private final JsonOption json = new JsonOption();

    /** @param context where answers go, and which data folder they are about */
    public SampleCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (tickets < 1 || tickets > MOST) {
            throw new ParameterException(spec.commandLine(), CommandTexts.text("sample.tickets.wrong", MOST, tickets));
        }
        try (OpenDesk open = OpenDesk.of(context)) {
            SampleShop shop = new SampleShop(seed, Wiring.wall(), ZoneId.systemDefault());
            SampleResult result = shop.fill(open.desk(), tickets, Progress.NONE);
            if (json.asked()) {
                context.json(result);
            } else {
                context.out().println(CommandTexts.text("sample.total", result.tickets(), result.entries()));
            }
            return ExitCode.DONE;
        } catch (IntakeException e) {
            throw new CannotException(e.problem().sentence(), e);
        }
    }
}
