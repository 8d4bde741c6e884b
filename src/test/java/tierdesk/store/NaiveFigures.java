package tierdesk.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tierdesk.clock.SupportCalendar;
import tierdesk.journal.Entry;
import tierdesk.journal.FoldedTicket;
import tierdesk.journal.Shop;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.EntryId;
import tierdesk.procedure.event.Event;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;

/** A second, simple reckoning of the figures: it reads the events of each history one after the other, and knows nothing of lines, visits or cycles. */
final class NaiveFigures {

    long tickets;
    long open;
    long firstLevel;
    long startedLowest;
    long escalated;
    long reopened;
    long rejected;
    long pingPong;
    long vendor;
    long unverified;
    BigDecimal cost = new BigDecimal("0.00");
    final List<Duration> qualify = new ArrayList<>();
    final Map<String, Long> minutesAt = new TreeMap<>();
    final Map<String, Long> stepsBetweenLevels = new TreeMap<>();

    static NaiveFigures of(DeskStore desk) {
        NaiveFigures figures = new NaiveFigures();
        Shop shop = desk.shopData().shop();
        desk.histories().forEach(ticket -> figures.add(ticket, shop));
        return figures;
    }

    private void add(FoldedTicket folded, Shop shop) {
        List<EntryId> void_ = folded.inapplicable().stream().map(FoldedTicket.Inapplicable::entry).toList();
        Procedure procedure = shop.version(folded.ticket().procedure());
        List<String> levels = new ArrayList<>(List.of(procedure.first().id()));
        Map<EntryId, Integer> minutes = new java.util.LinkedHashMap<>();
        Map<EntryId, String> workedAt = new java.util.HashMap<>();
        List<BigDecimal> bills = new ArrayList<>();
        Priority priority = folded.ticket().priority();
        SupportCalendar calendar = shop.calendar(procedure.rule(priority).calendarId());
        Instant received = folded.ticket().receivedAt();
        Instant counted = received;
        Duration qualified = Duration.ZERO;
        boolean stopped = false;
        boolean saidYes = false;
        boolean closed = false;
        boolean wasReopened = false;
        boolean wasRejected = false;
        boolean withVendor = false;
        boolean withoutWord = false;
        for (Entry entry : folded.history()) {
            if (void_.contains(entry.id())) {
                continue;
            }
            Event event = entry.event();
            if (!saidYes && !stopped) {
                qualified = qualified.plus(calendar.elapsed(counted, entry.occurredAt()));
            }
            counted = entry.occurredAt();
            switch (event) {
                case LevelEvent.Qualified _ -> saidYes = true;
                case LevelEvent.Escalated climb -> levels.add(climb.toLevel());
                case LevelEvent.SentBack back -> levels.add(back.toLevel());
                case LevelEvent.HandOverReturned _ -> levels.add(levels.get(levels.size() - 2));
                case LevelEvent.Decided decided -> {
                    switch (decided.decision()) {
                        case Decision.AuthoriseTime more -> levels.add(more.level());
                        case Decision.SendBack back -> levels.add(back.level());
                        case Decision.EngageVendor _ -> withVendor = true;
                        case Decision.CloseUnresolved _, Decision.ReferOut _ -> closed = true;
                        case Decision.ReplaceAsset _ -> { }
                    }
                }
                case WorkEvent.Held held -> stopped = procedure.stoppingHolds().contains(held.kind());
                case WorkEvent.Resumed _ -> stopped = false;
                case WorkEvent.WorkLogged work -> {
                    minutes.put(entry.id(), work.minutes());
                    workedAt.put(entry.id(), levels.getLast());
                }
                case WorkEvent.WorkCorrected corrected -> minutes.put(corrected.entry(), corrected.minutes());
                case VendorEvent.VendorEngaged _ -> withVendor = true;
                case VendorEvent.VendorConcluded done -> {
                    if (done.cost() != null) {
                        bills.add(done.cost());
                    }
                }
                case ResolutionEvent.VerificationRejected _ -> wasRejected = true;
                case ResolutionEvent.Closed _ -> closed = true;
                case ResolutionEvent.ClosedUnverified _ -> {
                    closed = true;
                    withoutWord = true;
                }
                case ResolutionEvent.Reopened _ -> {
                    closed = false;
                    withoutWord = false;
                    wasReopened = true;
                }
                case RequestEvent _ -> { }
                default -> { }
            }
        }
        tickets++;
        open += closed ? 0 : 1;
        boolean climbed = levels.stream().anyMatch(level -> procedure.indexOf(level) > 0);
        startedLowest++;
        escalated += climbed ? 1 : 0;
        firstLevel += closed && !climbed ? 1 : 0;
        reopened += wasReopened ? 1 : 0;
        rejected += wasRejected ? 1 : 0;
        vendor += withVendor ? 1 : 0;
        unverified += withoutWord ? 1 : 0;
        if (saidYes) {
            qualify.add(qualified);
        }
        List<String> way = new ArrayList<>();
        levels.stream().filter(level -> way.isEmpty() || !way.getLast().equals(level)).forEach(way::add);
        boolean back = false;
        java.util.Set<String> steps = new java.util.HashSet<>();
        for (int i = 1; i < way.size(); i++) {
            back |= i > 1 && way.get(i).equals(way.get(i - 2));
            steps.add(way.get(i - 1) + ">" + way.get(i));
        }
        pingPong += back ? 1 : 0;
        steps.forEach(step -> stepsBetweenLevels.merge(step, 1L, Long::sum));
        minutes.forEach((entry, booked) -> {
            String level = workedAt.get(entry);
            minutesAt.merge(level, (long) booked, Long::sum);
            cost = cost.add(procedure.level(level).hourlyRate().multiply(BigDecimal.valueOf(booked))
                    .divide(BigDecimal.valueOf(60), 2, java.math.RoundingMode.HALF_UP));
        });
        bills.forEach(bill -> cost = cost.add(bill));
    }
}
