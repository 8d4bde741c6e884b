package tierdesk.journal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tierdesk.procedure.cost.CostLine;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.VendorEvent.VendorConcluded;
import tierdesk.procedure.event.WorkEvent.WorkCorrected;
import tierdesk.procedure.event.WorkEvent.WorkLogged;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.procedure.ticket.WorkItem;

/** The ledger's lines of one ticket, one for each entry that changes what it costs; entries that do not apply change nothing here either. */
public final class CostLines {

    private final Ticket ticket;
    private final Map<EntryId, WorkItem> work = new HashMap<>();
    private final Map<EntryId, CostLine> latest = new HashMap<>();
    private final List<CostLine> lines = new ArrayList<>();

    private CostLines(Ticket ticket) {
        this.ticket = ticket;
        ticket.work().forEach(item -> work.put(item.entry(), item));
    }

    /** In the journal's order. */
    public static List<CostLine> of(FoldedTicket folded) {
        CostLines found = new CostLines(folded.ticket());
        Set<EntryId> inapplicable = folded.inapplicable().stream().map(FoldedTicket.Inapplicable::entry).collect(Collectors.toSet());
        folded.history().stream().filter(entry -> !inapplicable.contains(entry.id())).forEach(found::take);
        return List.copyOf(found.lines);
    }

    private void take(Entry entry) {
        switch (entry.event()) {
            case WorkLogged logged -> logged(entry, logged, item(entry.id()));
            case WorkCorrected corrected -> corrected(entry, corrected, item(corrected.entry()));
            case VendorConcluded concluded -> billed(entry, concluded);
            default -> {
                // costs nothing
            }
        }
    }

    private WorkItem item(EntryId id) {
        return Objects.requireNonNull(work.get(id), "an applied work entry is among the ticket's work");
    }

    private void logged(Entry entry, WorkLogged logged, WorkItem item) {
        add(new CostLine(entry.id(), entry.id(), CostLine.Kind.WORK, item.level(), entry.by(), entry.occurredAt(), item.began(),
                logged.minutes(), logged.minutes(), logged.billable(), item.hourlyRate(),
                Money.ofMinutes(item.hourlyRate(), logged.minutes()), logged.tried()));
    }

    private void corrected(Entry entry, WorkCorrected corrected, WorkItem item) {
        CostLine before = Objects.requireNonNull(latest.get(item.entry()), "a correction follows what it corrects");
        add(new CostLine(entry.id(), item.entry(), CostLine.Kind.CORRECTION, item.level(), item.by(), entry.occurredAt(), item.began(),
                corrected.minutes(), corrected.minutes() - before.minutes(),
                Objects.requireNonNullElse(corrected.billable(), before.billable()), item.hourlyRate(),
                Money.ofMinutes(item.hourlyRate(), corrected.minutes()).subtract(Money.ofMinutes(item.hourlyRate(), before.minutes())),
                corrected.reason()));
    }

    private void billed(Entry entry, VendorConcluded concluded) {
        if (concluded.cost() != null && concluded.cost().signum() != 0) {
            String vendor = ticket.vendorCases().stream().filter(known -> known.id().equals(concluded.caseId()))
                    .map(VendorCase::vendor).findFirst().orElse("");
            add(new CostLine(entry.id(), entry.id(), CostLine.Kind.VENDOR_BILL, levelAt(entry), entry.by(), entry.occurredAt(), entry.occurredAt(),
                    0, 0, true, BigDecimal.ZERO, concluded.cost(), vendor + ": " + concluded.outcome()));
        }
    }

    private String levelAt(Entry entry) {
        return ticket.visits().stream().filter(visit -> !visit.enteredAt().isAfter(entry.occurredAt()))
                .reduce((a, b) -> b).orElse(ticket.visits().getFirst()).level();
    }

    private void add(CostLine line) {
        lines.add(line);
        latest.put(line.work(), line);
    }
}
