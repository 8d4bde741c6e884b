package tierdesk.command.ticket;

import java.util.List;
import java.util.Locale;
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
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.View;
import tierdesk.journal.Shop;

/** A view of the queue, by time left. */
@Command(name = "list")
public final class ListCommand implements DeskCommand {

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;
    @Option(names = "--view", defaultValue = "open", descriptionKey = "list.view")
    private String view = "open";
    @Option(names = "--limit", defaultValue = "50", descriptionKey = "list.limit")
    private int limit = 50;
    @Mixin
    private JsonOption json = new JsonOption();

    public ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), CommandTexts.text("list.limit.wrong", limit));
        }
        try (OpenDesk open = OpenDesk.of(context)) {
            Shop shop = open.desk().shopData().shop();
            View asked = ViewNames.find(view, shop, System.getProperty("user.name", "")).orElseThrow(() -> new ParameterException(
                    spec.commandLine(), CommandTexts.text("list.view.unknown", view, String.join(", ", ViewNames.all(shop)))));
            List<TicketRow> rows = open.desk().queue().first(asked, Sort.TIME_LEFT, limit);
            if (json.asked()) {
                context.json(rows.stream().map(Line::of).toList());
            } else {
                rows.stream().map(Line::of).forEach(line -> context.out().println(line.text()));
            }
            return ExitCode.DONE;
        }
    }

    /** A ticket, in words that scripts can compare. */
    private record Line(
            String number,
            String subject,
            String customer,
            String level,
            String stage,
            String priority,
            @Nullable String holder,
            @Nullable String due) {

        static Line of(TicketRow row) {
            return new Line(row.number(), row.subject(), row.customer(), row.level(),
                    row.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'), row.priority().name(), row.holder(),
                    row.dueAt() == null ? null : row.dueAt().toString());
        }

        /** Between tabs, which no subject has: the shell's tools cut it up. */
        String text() {
            return String.join("\t", number, orDash(due), priority, level, stage, orDash(holder), orDash(customer), clean(subject));
        }

        private static String orDash(@Nullable String text) {
            return text == null || text.isBlank() ? "-" : clean(text);
        }

        private static String clean(String text) {
            return text.replaceAll("\\p{Cntrl}+", " ");
        }
    }
}
