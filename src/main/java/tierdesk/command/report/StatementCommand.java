package tierdesk.command.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
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
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.Desk;
import tierdesk.desk.file.FileOut;
import tierdesk.journal.Shop;
import tierdesk.procedure.cost.Statement;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.statement.StatementCsv;
import tierdesk.report.statement.StatementPaper;
import tierdesk.report.statement.StatementWords;

/** A customer's monthly statement, as PDF or CSV. */
@Command(name = "statement")
public final class StatementCommand implements DeskCommand {

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;
    @Option(names = "--customer", paramLabel = "C", required = true, descriptionKey = "statement.customer")
    @SuppressWarnings("NullAway.Init")
    private String customer;
    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, descriptionKey = "statement.month")
    @SuppressWarnings("NullAway.Init")
    private YearMonth month;
    @Option(names = "--out", paramLabel = "FILE.pdf|csv", required = true, descriptionKey = "statement.out")
    @SuppressWarnings("NullAway.Init")
    private Path file;
    @Mixin
    private final JsonOption json = new JsonOption();

    /** @param context where answers go, and which data folder they are about */
    public StatementCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".pdf") && !name.endsWith(".csv")) {
            throw new ParameterException(spec.commandLine(), CommandTexts.text("statement.ending", file));
        }
        try (OpenDesk open = OpenDesk.of(context)) {
            Desk desk = open.desk();
            Statement statement = desk.costBook().statement(known(desk), month);
            write(desk, statement, name.endsWith(".pdf"), open.doorway().out(file));
            if (json.asked()) {
                context.json(Answer.of(statement, desk.shopData().shop()));
            } else {
                context.out().println(CommandTexts.text("statement.done", statement.items().size(), statement.charged().toPlainString(),
                        desk.shopData().shop().description().currency(), file));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new CannotException(CommandTexts.text("statement.cannot", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** As the shop writes the name, whatever case it is typed in. */
    private String known(Desk desk) {
        Optional<String> known = desk.shopData().shop().customer(customer).map(saved -> saved.name())
                .or(() -> desk.costBook().customersIn(month).stream().filter(name -> name.equalsIgnoreCase(customer)).findFirst());
        return known.orElseThrow(() -> new CannotException(CommandTexts.text("statement.unknown", customer, month)));
    }

    private void write(Desk desk, Statement statement, boolean pdf, FileOut out) throws IOException {
        Shop shop = desk.shopData().shop();
        if (pdf) {
            new StatementPaper(Letterhead.of(shop.description(), desk.attachments()),
                    new StatementWords(Locale.getDefault(), statement.zone(), shop)).write(statement, Wiring.wall().instant(), out);
        } else {
            new StatementCsv(shop).write(statement, out);
        }
    }

    /** As scripts read it. */
    private record Answer(int entries, int minutes, int includedMinutes, int usedMinutes, BigDecimal worth, BigDecimal charged, String currency) {

        static Answer of(Statement statement, Shop shop) {
            return new Answer(statement.items().size(), statement.minutes(), statement.includedMinutes(), statement.usedMinutes(),
                    statement.worth(), statement.charged(), shop.description().currency());
        }
    }
}
