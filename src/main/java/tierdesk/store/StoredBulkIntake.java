package tierdesk.store;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tierdesk.desk.BulkIntake;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.HybridTime;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.RequestEvent.RequestReceived;
import tierdesk.procedure.event.TicketEvent;
import tierdesk.procedure.rule.Refusal;
import tierdesk.procedure.rule.Rules;
import tierdesk.store.database.Reader;
import tierdesk.store.journal.JournalRow;
import tierdesk.store.row.RowProjector;
import tierdesk.store.row.SourceTable;

/** Tickets by the thousand, each call in one transaction. What another system says happened is folded first; what does not apply is refused. */
final class StoredBulkIntake implements BulkIntake {

    private final Writer writer;
    private final Reader reader;

    StoredBulkIntake(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public Outcome add(List<PastTicket> tickets) {
        List<PastTicket> all = List.copyOf(tickets);
        return all.isEmpty()
                ? new Outcome(0, 0, 0, List.of())
                : writer.write(all, Outcome.class, writing -> new Batch(writing).add(all));
    }

    @Override
    public Map<String, Integer> known(String source, Collection<String> externalNumbers) {
        return reader.read(session -> new SourceTable(session).importedSteps(source, externalNumbers));
    }

    /** One call. */
    private static final class Batch {
        private final Writing writing;
        private final Map<Identity, UUID> here = new HashMap<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private int added;
        private int known;
        private int entries;

        Batch(Writing writing) {
            this.writing = writing;
        }

        Outcome add(List<PastTicket> tickets) {
            tickets.stream().collect(Collectors.groupingBy(PastTicket::source)).forEach((source, ofSource) ->
                    writing.sources().find(source, ofSource.stream().map(PastTicket::externalNumber).toList())
                            .forEach((number, id) -> here.put(new Identity(source, number), id)));
            for (int i = 0; i < tickets.size(); i++) {
                Optional<Refusal> refusal = add(tickets.get(i));
                if (refusal.isPresent()) {
                    rejected.add(new Rejected(i, refusal.get()));
                }
            }
            return new Outcome(added, entries, known, rejected);
        }

        private Optional<Refusal> add(PastTicket past) {
            Identity identity = new Identity(past.source(), past.externalNumber());
            UUID id = here.get(identity);
            if (id != null) {
                return addMissing(id, past.history());
            }
            if (past.history().isEmpty() || !(past.history().getFirst().event() instanceof RequestReceived received)) {
                return Optional.of(Refusal.of(Refusal.Key.NOT_RECEIVED));
            }
            return begin(identity, past.history(), received);
        }

        private Optional<Refusal> begin(Identity identity, List<PastEntry> history, RequestReceived received) {
            RequestReceived numbered = numbered(received, identity, writing.appender().peekNumber());
            Optional<Refusal> missing = Rules.refusal(numbered);
            if (missing.isPresent()) {
                return missing;
            }
            List<PastEntry> steps = new ArrayList<>(history);
            steps.set(0, new PastEntry(history.getFirst().occurredAt(), history.getFirst().by(), numbered));
            UUID id = TicketIds.next(writing.now());
            FoldedTicket trial = writing.fold().fold(id, trial(id, steps)).orElseThrow();
            if (!trial.inapplicable().isEmpty()) {
                return Optional.of(trial.inapplicable().getFirst().reason());
            }
            writing.appender().nextNumber();
            List<JournalRow> rows = append(id, steps);
            writing.rows().add(RowProjector.rowNumber(rows), fold(id, rows), writing.shop());
            here.put(identity, id);
            added++;
            return Optional.empty();
        }

        /** What the ticket already holds is passed over, as often as it holds it. */
        private Optional<Refusal> addMissing(UUID id, List<PastEntry> history) {
            known++;
            List<JournalRow> rows = new ArrayList<>(writing.historyOf(id));
            List<Entry> entries = new ArrayList<>(rows.stream().map(JournalRow::entry).toList());
            Map<PastEntry, Integer> held = new HashMap<>();
            entries.forEach(entry -> {
                if (entry.event() instanceof TicketEvent event) {
                    held.merge(new PastEntry(entry.occurredAt(), entry.by(), event), 1, Integer::sum);
                }
            });
            List<PastEntry> missing = history.stream().map(Batch::toMillis)
                    .filter(past -> !(past.event() instanceof RequestReceived))
                    .filter(past -> held.merge(past, -1, Integer::sum) < 0)
                    .toList();
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            int before = writing.fold().fold(id, entries).orElseThrow().inapplicable().size();
            entries.addAll(trial(id, missing));
            FoldedTicket trial = writing.fold().fold(id, entries).orElseThrow();
            if (trial.inapplicable().size() > before) {
                return Optional.of(trial.inapplicable().getLast().reason());
            }
            rows.addAll(append(id, missing));
            writing.rows().put(RowProjector.rowNumber(rows), fold(id, rows), writing.shop());
            return Optional.empty();
        }

        /** As it was recorded: when that was is part of what it comes to. */
        private FoldedTicket fold(UUID id, List<JournalRow> rows) {
            return writing.fold().fold(id, rows.stream().map(JournalRow::entry).toList()).orElseThrow();
        }

        private List<JournalRow> append(UUID id, List<PastEntry> steps) {
            entries += steps.size();
            return steps.stream().map(past -> writing.append(id, past.by(), past.occurredAt(), past.event())).toList();
        }

        /** Entries as they would be, after all there are; only to fold them before they are appended. */
        private static List<Entry> trial(UUID id, List<PastEntry> steps) {
            List<Entry> entries = new ArrayList<>(steps.size());
            for (int i = 0; i < steps.size(); i++) {
                PastEntry past = toMillis(steps.get(i));
                entries.add(new Entry(new EntryId("trial", i + 1L), new HybridTime(Long.MAX_VALUE, i), id, past.by(), past.occurredAt(),
                        past.event()));
            }
            return entries;
        }

        private static PastEntry toMillis(PastEntry past) {
            return new PastEntry(past.occurredAt().truncatedTo(ChronoUnit.MILLIS), past.by(), past.event());
        }

        private static RequestReceived numbered(RequestReceived received, Identity identity, String number) {
            return new RequestReceived(number, received.channel(), received.requester(), received.customer(), received.subject(),
                    received.words(), received.receivedAt().truncatedTo(ChronoUnit.MILLIS), received.procedure(), identity.source(),
                    identity.number(), received.followsUp());
        }
    }

    private record Identity(String source, String number) {
    }
}
