package tierdesk.desk.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.WorkItem;

/**
 * Complete details of all activity performed on a ticket, as text: what the Manager Decision Point rests on (PROCEDURE.md, after
 * steps 19 to 22 fail). A technician completes it before it is recorded.
 */
public final class ActivitySummary {

    private final Words words;
    private final HistoryText history;
    private final Shop shop;

    public ActivitySummary(Locale locale, ZoneId zone, Shop shop) {
        this.words = new Words(locale, zone);
        this.history = new HistoryText(locale, zone, shop);
        this.shop = shop;
    }

    /** Minutes and cost by level first, then everything that happened, oldest first: when, who, what. Alerts are left out. */
    public String of(FoldedTicket folded) {
        List<String> lines = new ArrayList<>(totals(folded.ticket()));
        lines.add("");
        for (HistoryLine line : history.lines(folded)) {
            if (line.kind() != HistoryKind.ALERTS && line.doesNotApply() == null) {
                String detail = line.detail().isBlank() ? "" : words.say("summary.detail", line.detail().replace("\n", "; "));
                lines.add(words.say("summary.line", words.dateTime(line.at()), line.sentence(), detail));
            }
        }
        return String.join("\n", lines);
    }

    private List<String> totals(Ticket ticket) {
        Procedure procedure = shop.version(ticket.procedure());
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (WorkItem item : ticket.work()) {
            minutes.merge(item.level(), item.minutes(), Integer::sum);
        }
        List<String> totals = new ArrayList<>();
        totals.add(words.say("summary.total", ticket.minutes(), words.amount(ticket.cost())));
        minutes.forEach((level, sum) -> totals.add(words.say("summary.level", procedure.level(level).name(), sum)));
        return totals;
    }
}
