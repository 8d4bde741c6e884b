package tierdesk.command.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.door.AuditKind;
import tierdesk.desk.history.HistoryLine;
import tierdesk.desk.history.HistoryText;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.ticket.Ticket;

/** A ticket and its whole history. */
@Command(name = "show")
public final class ShowCommand implements DeskCommand {

    private final CommandContext context;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "show.number")
    private String number = "";
    @Mixin
    private JsonOption json = new JsonOption();

    public ShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenDesk open = OpenDesk.of(context)) {
            Shop shop = open.desk().shopData().shop();
            FoldedTicket folded = open.desk().tickets().findByNumber(number)
                    .orElseThrow(() -> new CannotException(CommandTexts.text("show.none", number)));
            open.desk().audit().note(AuditKind.TICKET_OPENED, "", folded.ticket().number());
            HistoryText text = new HistoryText(Locale.getDefault(), ZoneId.systemDefault(), shop);
            if (json.asked()) {
                context.json(Shown.of(folded, text.lines(folded)));
            } else {
                print(folded.ticket(), text, text.lines(folded));
            }
            return ExitCode.DONE;
        }
    }

    private void print(Ticket ticket, HistoryText text, List<HistoryLine> history) {
        context.out().println(CommandTexts.text("show.head", ticket.number(), ticket.subject(), ticket.customer(), ticket.requester()));
        context.out().println(CommandTexts.text("show.place", ticket.level(), word(ticket.stage()), ticket.priority().name(),
                ticket.holder().orElse("-")));
        for (HistoryLine line : history) {
            context.out().println(text.dateTime(line) + "  " + line.sentence());
            line.detail().lines().forEach(detail -> context.out().println("    " + detail));
            if (line.doesNotApply() != null) {
                context.out().println("    (" + line.doesNotApply() + ")");
            }
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A ticket, for scripts. */
    private record Shown(
            String number,
            String id,
            String subject,
            String customer,
            String requester,
            String level,
            String stage,
            String priority,
            @Nullable String holder,
            @JsonProperty("needs_a_look") boolean needsALook,
            List<Line> history) {

        static Shown of(FoldedTicket folded, List<HistoryLine> history) {
            Ticket ticket = folded.ticket();
            return new Shown(ticket.number(), ticket.id().toString(), ticket.subject(), ticket.customer(), ticket.requester(), ticket.level(),
                    word(ticket.stage()), ticket.priority().name(), ticket.holder().orElse(null), folded.needsALook(),
                    history.stream().map(Line::of).toList());
        }
    }

    private record Line(
            String entry, Instant at, String who, String level, String sentence, String detail, @Nullable String doesNotApply) {

        static Line of(HistoryLine line) {
            return new Line(line.entry().toString(), line.at(), line.who(), line.level(), line.sentence(), line.detail(),
                    line.doesNotApply());
        }
    }
}
