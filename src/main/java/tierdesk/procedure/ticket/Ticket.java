package tierdesk.procedure.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Priority;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.Decision;

/**
 * The state of a ticket: the fold of its events. To everybody outside this package it does not change; only {@link TicketLife} builds it.
 */
public final class Ticket {

    final UUID id;
    String number = "";
    Channel channel = Channel.PHONE;
    String requester = "";
    String customer = "";
    String subject = "";
    String words = "";
    String loggedBy = "";
    Instant receivedAt = Instant.EPOCH;
    ProcedureRef procedure = new ProcedureRef("standard", 1);
    @Nullable String source;
    @Nullable String externalNumber;
    @Nullable UUID followsUp;
    @Nullable String followedUpBy;
    @Nullable UUID followUp;
    @Nullable Identification identification;

    Stage stage = Stage.RECEIVED;
    String level = "";
    @Nullable String holder;
    boolean handOverPending;
    @Nullable String handedOverBy;
    @Nullable HoldSpan hold;
    boolean verified;
    @Nullable String clientReplyAfterClosing;
    @Nullable String activitySummary;
    @Nullable Closing closing;
    Instant lastActivityAt = Instant.EPOCH;

    final List<Visit> visits = new ArrayList<>();
    final List<Cycle> cycles = new ArrayList<>();
    final List<Attempt> attempts = new ArrayList<>();
    final List<HoldSpan> holds = new ArrayList<>();
    final List<Span> verifyingSpans = new ArrayList<>();
    final List<Span> closedSpans = new ArrayList<>();
    final List<Span> managerSpans = new ArrayList<>();
    final List<WorkItem> work = new ArrayList<>();
    final List<VendorCase> vendorCases = new ArrayList<>();
    final List<Attachment> attachments = new ArrayList<>();
    final Map<String, List<String>> checks = new LinkedHashMap<>();
    final List<Decision> decisions = new ArrayList<>();
    final Map<String, AlertState> alerts = new LinkedHashMap<>();
    /** Since when the present allowance of the frames holds: when it was logged, or the last change of priority or procedure. */
    Instant allowanceSince = Instant.EPOCH;
    /** When the latest of what another system says happened was taken in. */
    Instant importedAt = Instant.EPOCH;
    Instant unheldSince = Instant.EPOCH;
    int unheldTimes;
    Instant actFailedAt = Instant.EPOCH;
    BigDecimal costBroughtToManager = BigDecimal.ZERO;
    int reopenings;
    int returns;
    int skips;
    int sendBacks;
    int escalations;

    Ticket(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Channel channel() {
        return channel;
    }

    public String requester() {
        return requester;
    }

    public String customer() {
        return customer;
    }

    public String subject() {
        return subject;
    }

    /** The request in the client's words. */
    public String words() {
        return words;
    }

    public String loggedBy() {
        return loggedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public ProcedureRef procedure() {
        return procedure;
    }

    /** The system it was imported from or the script that logged it, if any. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<String> externalNumber() {
        return Optional.ofNullable(externalNumber);
    }

    /** The closed ticket that this one continues. */
    public Optional<UUID> followsUp() {
        return Optional.ofNullable(followsUp);
    }

    /** The number of the ticket that continues this one. */
    public Optional<String> followedUpBy() {
        return Optional.ofNullable(followedUpBy);
    }

    /** The ticket that continues this one. */
    public Optional<UUID> followUp() {
        return Optional.ofNullable(followUp);
    }

    public Optional<Identification> identification() {
        return Optional.ofNullable(identification);
    }

    /** P3 until identified, so that frames run from the first minute. */
    public Priority priority() {
        return identification == null ? Priority.P3 : identification.priority();
    }

    public Stage stage() {
        return stage;
    }

    /** The id of the level it is at, or was last at. */
    public String level() {
        return level;
    }

    /** Who has it; nobody while a hand-over waits or it is unassigned. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }

    /** A hand-over waits to be accepted or returned by the present level. */
    public boolean handOverPending() {
        return handOverPending;
    }

    /** Who handed it over last; it goes back to them when it is returned. */
    public Optional<String> handedOverBy() {
        return Optional.ofNullable(handedOverBy);
    }

    public Optional<HoldSpan> hold() {
        return Optional.ofNullable(hold);
    }

    /** The client has confirmed the present cycle. */
    public boolean verified() {
        return verified;
    }

    /** The client's words after closing, until somebody reopens or files them. */
    public Optional<String> clientReplyAfterClosing() {
        return Optional.ofNullable(clientReplyAfterClosing);
    }

    /** Complete details of all activity, as updated for the manager since the ticket came to the decision point. */
    public Optional<String> activitySummary() {
        return Optional.ofNullable(activitySummary);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public Instant lastActivityAt() {
        return lastActivityAt;
    }

    /** Since when the frames allow what they allow: when it was logged, or the last change of priority or procedure version. */
    public Instant allowanceSince() {
        return allowanceSince;
    }

    /** When the latest of what another system says happened was taken in here; long ago for a ticket of our own. */
    public Instant importedAt() {
        return importedAt;
    }

    /** Since when nobody has held it, at the present level; has no meaning while somebody does. */
    public Instant unheldSince() {
        return unheldSince;
    }

    /** How often it has begun to have no holder; tells one such time from the other. */
    public int unheldTimes() {
        return unheldTimes;
    }

    /** When last an act on a spent frame came to nothing, see {@link Answer}; long ago if never. */
    public Instant actFailedAt() {
        return actFailedAt;
    }

    /** In order; the last is the present one. */
    public List<Visit> visits() {
        return Collections.unmodifiableList(visits);
    }

    public Visit visit() {
        return visits.getLast();
    }

    public List<Cycle> cycles() {
        return Collections.unmodifiableList(cycles);
    }

    /** Attempts to reach the client in the present cycle. */
    public List<Attempt> attempts() {
        return Collections.unmodifiableList(attempts);
    }

    /** All holds, the present one (open-ended) included. */
    public List<HoldSpan> holds() {
        return Collections.unmodifiableList(holds);
    }

    public List<Span> verifyingSpans() {
        return Collections.unmodifiableList(verifyingSpans);
    }

    public List<Span> closedSpans() {
        return Collections.unmodifiableList(closedSpans);
    }

    /** Times at the Manager Decision Point. */
    public List<Span> managerSpans() {
        return Collections.unmodifiableList(managerSpans);
    }

    public List<WorkItem> work() {
        return Collections.unmodifiableList(work);
    }

    public List<VendorCase> vendorCases() {
        return Collections.unmodifiableList(vendorCases);
    }

    public List<Attachment> attachments() {
        return Collections.unmodifiableList(attachments);
    }

    /** What is done of the check-list of a category, in the list's words. */
    public List<String> checked(String category) {
        return checks.getOrDefault(category, List.of());
    }

    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    /** Alerts raised so far, by key, in the order raised. */
    public Map<String, AlertState> alerts() {
        return Collections.unmodifiableMap(alerts);
    }

    public int reopenings() {
        return reopenings;
    }

    /** Hand-overs returned. */
    public int returns() {
        return returns;
    }

    public int skips() {
        return skips;
    }

    public int sendBacks() {
        return sendBacks;
    }

    public int escalations() {
        return escalations;
    }

    public int minutes() {
        return work.stream().mapToInt(WorkItem::minutes).sum();
    }

    /** Hands-on minutes booked at a level, over all visits. */
    public int minutesAt(String levelId) {
        return work.stream().filter(item -> item.level().equals(levelId)).mapToInt(WorkItem::minutes).sum();
    }

    /** What the work booked at a level has cost, over all visits. */
    public BigDecimal costAt(String levelId) {
        return work.stream().filter(item -> item.level().equals(levelId)).map(WorkItem::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the work has cost so far, in the shop's currency, vendors' bills included. */
    public BigDecimal cost() {
        BigDecimal sum = new BigDecimal("0.00");
        for (WorkItem item : work) {
            sum = sum.add(item.cost());
        }
        for (VendorCase vendorCase : vendorCases) {
            BigDecimal cost = vendorCase.cost();
            if (cost != null) {
                sum = sum.add(cost);
            }
        }
        return sum;
    }

    /** What it had cost when the cost last brought it to the manager, in the shop's currency; zero if it never did. */
    public BigDecimal costBroughtToManager() {
        return costBroughtToManager;
    }

    /** Whether its history was brought in from another system. */
    public boolean imported() {
        return channel == Channel.IMPORT;
    }
}
