package tierdesk.ui.ticket.header;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tierdesk.journal.FoldedTicket.Inapplicable;
import tierdesk.procedure.ReopenRule;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.Cycle;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.procedure.ticket.VendorCase;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.model.Situation;
import tierdesk.ui.ticket.model.TicketAction;

/** What a person has to know or to answer about a ticket at one instant: PROCEDURE.md's rules that help desks usually get wrong. */
final class Advices {

    private static final double HALF = 0.5;
    private static final double WHOLE = 100.0;

    private final Messages messages;
    private final Formats formats;
    private final Situation situation;
    private final Ticket ticket;
    private final Instant now;
    private final List<Advice> advices = new ArrayList<>();

    private Advices(Messages messages, Formats formats, Situation situation, Instant now) {
        this.messages = messages;
        this.formats = formats;
        this.situation = situation;
        this.ticket = situation.ticket();
        this.now = now;
    }

    static List<Advice> of(Messages messages, Formats formats, Situation situation, Instant now) {
        Advices advices = new Advices(messages, formats, situation, now);
        advices.needsALook();
        advices.clientReply();
        if (ticketIsBeingWorkedOn(situation.ticket())) {
            advices.timeIsSpent();
        }
        advices.reopened();
        advices.hold();
        advices.handOver();
        advices.instructions();
        advices.rejected();
        advices.customerNotes();
        advices.followUps();
        return advices.advices;
    }

    private static boolean ticketIsBeingWorkedOn(Ticket ticket) {
        return ticket.hold().isEmpty() && !ticket.handOverPending() && switch (ticket.stage()) {
            case IDENTIFIED, QUALIFYING, IN_PROGRESS -> true;
            case RECEIVED, VERIFYING, CLOSED, MANAGER_DECISION -> false;
        };
    }

    private void needsALook() {
        String entries = situation.folded().inapplicable().stream().filter(item -> !item.isSettled())
                .map(this::inapplicable).collect(Collectors.joining("\n"));
        if (!entries.isEmpty()) {
            add(Advice.Topic.NEEDS_A_LOOK, messages.get("ticket.advice.needs-a-look"), entries, TicketAction.SETTLE);
        }
    }

    private String inapplicable(Inapplicable item) {
        return messages.get("ticket.advice.inapplicable", item.entry().toString(), item.reason().sentence(messages.locale()));
    }

    private void clientReply() {
        ticket.clientReplyAfterClosing().ifPresent(words -> add(Advice.Topic.CLIENT_REPLY, messages.get("ticket.advice.client-reply"), words,
                TicketAction.REOPEN, TicketAction.FOLLOW_UP, TicketAction.FILE_REPLY));
    }

    private void timeIsSpent() {
        TicketFrames frames = situation.frames();
        double frame = frames.level().map(running -> running.share(now)).orElse(0.0);
        double box = frames.effort().share();
        double used = Math.max(frame, box);
        boolean planned = ticket.visit().plan() != null;
        if (used >= situation.procedure().alerts().waysOnPercent() / WHOLE) {
            String key = used < 1 ? "ticket.advice.ways-on" : vendorSuggested() ? "ticket.advice.spent-vendor" : "ticket.advice.spent";
            String text = messages.get(key, situation.level().name(), Math.round(used * WHOLE));
            add(Advice.Topic.WAYS_ON, text, planned ? "" : messages.get("ticket.advice.no-plan-either"),
                    TicketAction.ESCALATE, TicketAction.RAISE_TO_MANAGER, TicketAction.EXTEND, TicketAction.ENGAGE_VENDOR);
        } else if (frame >= HALF && !planned) {
            add(Advice.Topic.NO_PLAN, messages.get("ticket.advice.no-plan"), "", TicketAction.QUALIFY, TicketAction.ESCALATE);
        }
    }

    /** CLOCK.md: from the level on that the procedure names, when a frame or box is spent, unless a vendor is at it already. */
    private boolean vendorSuggested() {
        return situation.levelIndex() >= situation.procedure().vendor().suggestedFromLevel()
                && ticket.vendorCases().stream().noneMatch(VendorCase::open);
    }

    private void reopened() {
        ReopenRule rule = situation.procedure().reopening();
        boolean fresh = ticket.stage() == Stage.QUALIFYING
                && !ticket.closedSpans().isEmpty()
                && ticket.visit().enteredAt().equals(ticket.closedSpans().getLast().to());
        if (fresh && ticket.reopenings() >= rule.proposeNextLevelAt()) {
            situation.levelAbove().ifPresent(above -> add(Advice.Topic.REOPENED,
                    messages.get("ticket.advice.reopened", ticket.reopenings(), above.name()), "", TicketAction.ESCALATE));
        }
    }

    private void hold() {
        ticket.hold().ifPresent(hold -> add(Advice.Topic.HOLD, held(hold), hold.reason(), TicketAction.RESUME));
    }

    private String held(HoldSpan hold) {
        Instant until = hold.expectedEnd();
        String since = formats.shortly(hold.from());
        return until == null
                ? messages.get("ticket.advice.hold", messages.of(hold.kind()), since)
                : messages.get("ticket.advice.hold-until", messages.of(hold.kind()), since, formats.dateTime(until));
    }

    private void handOver() {
        HandOver packet = ticket.visit().handOver();
        if (ticket.stage() != Stage.QUALIFYING || (packet == null && !ticket.handOverPending())) {
            return;
        }
        String from = ticket.handedOverBy().map(situation::nameOf).orElse("");
        add(Advice.Topic.HAND_OVER,
                from.isEmpty() ? messages.get("ticket.advice.hand-over") : messages.get("ticket.advice.hand-over-by", from),
                packet == null ? "" : packet(packet),
                TicketAction.ACCEPT, TicketAction.RETURN);
    }

    private String packet(HandOver packet) {
        List<String> parts = new ArrayList<>();
        part(parts, "ticket.field.reason", packet.reason());
        part(parts, "ticket.field.symptom", packet.symptom());
        part(parts, "ticket.field.tried", packet.tried());
        part(parts, "ticket.field.impact-now", packet.impactNow());
        part(parts, "ticket.field.access", packet.access());
        return String.join("\n", parts);
    }

    private void part(List<String> parts, String key, String text) {
        if (!text.isBlank()) {
            parts.add(messages.get("ticket.packet.part", messages.get(key), text));
        }
    }

    private void instructions() {
        String instructions = ticket.visit().instructions();
        if (instructions != null && !instructions.isBlank() && ticketIsOpenAtALevel()) {
            add(Advice.Topic.INSTRUCTIONS, messages.get("ticket.advice.instructions"), instructions);
        }
    }

    private boolean ticketIsOpenAtALevel() {
        return ticket.stage() == Stage.QUALIFYING || ticket.stage() == Stage.IN_PROGRESS;
    }

    private void rejected() {
        Optional<Cycle> last = ticket.cycles().stream().reduce((a, b) -> b);
        if (ticket.stage() == Stage.IN_PROGRESS && last.isPresent() && last.get().outcome() == Cycle.Outcome.REJECTED) {
            String by = last.get().saidBy();
            String words = last.get().words();
            add(Advice.Topic.REJECTED, messages.get("ticket.advice.rejected", by == null || by.isBlank() ? ticket.requester() : by),
                    words == null ? "" : words);
        }
    }

    private void customerNotes() {
        if (ticket.stage().open()) {
            situation.shop().customer(ticket.customer()).map(CustomerSaved::notes).filter(notes -> !notes.isBlank())
                    .ifPresent(notes -> add(Advice.Topic.CUSTOMER_NOTES, messages.get("ticket.advice.customer-notes", ticket.customer()), notes));
        }
    }

    private void followUps() {
        if (ticket.followUp().isPresent() || ticket.followsUp().isPresent()) {
            String key = ticket.followUp().isEmpty() ? "follows-up" : ticket.followsUp().isEmpty() ? "followed-up" : "follow-ups";
            advices.add(new Advice(Advice.Topic.FOLLOW_UP, messages.get("ticket.advice." + key), "", situation.links(), List.of()));
        }
    }

    private void add(Advice.Topic kind, String text, String detail, TicketAction... ways) {
        advices.add(new Advice(kind, text, detail, List.of(), List.of(ways)));
    }
}
