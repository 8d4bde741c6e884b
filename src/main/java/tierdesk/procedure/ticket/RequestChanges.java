package tierdesk.procedure.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Stage;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.event.RequestEvent;

/** What the events of a request make of a ticket: who asked, for whom, what it is about, how urgent it is. */
final class RequestChanges {

    private RequestChanges() {
    }

    static void apply(Ticket ticket, RequestEvent event, Procedure procedure, String by, Instant at) {
        switch (event) {
            case RequestEvent.RequestReceived received -> receive(ticket, received, procedure, by, at);
            case RequestEvent.Identified identified -> {
                ticket.customer = identified.customer();
                setPriority(ticket, identified.category(), identified.impact(), identified.urgency(), identified.asset(),
                        identified.description(), procedure, at);
                if (ticket.stage == Stage.RECEIVED) {
                    ticket.stage = ticket.holder == null ? Stage.IDENTIFIED : Stage.QUALIFYING;
                }
            }
            case RequestEvent.Reprioritised changed -> {
                Identification was = ticket.identification;
                if (was != null) {
                    setPriority(ticket, was.category(), changed.impact(), changed.urgency(), was.asset(), was.description(), procedure, at);
                }
            }
            case RequestEvent.DetailsCorrected corrected -> correct(ticket, corrected);
            case RequestEvent.ClientReplied replied -> {
                if (ticket.stage == Stage.CLOSED) {
                    ticket.clientReplyAfterClosing = replied.words();
                } else if (ticket.hold != null && ticket.hold.kind() == HoldKind.CLIENT) {
                    Moves.endHold(ticket, at);
                }
            }
            case RequestEvent.ReplyFiled _ -> ticket.clientReplyAfterClosing = null;
            case RequestEvent.FollowedUp followed -> {
                ticket.followedUpBy = followed.number();
                ticket.followUp = followed.ticket();
                ticket.clientReplyAfterClosing = null;
            }
        }
    }

    private static void receive(Ticket ticket, RequestEvent.RequestReceived received, Procedure procedure, String by, Instant at) {
        ticket.number = received.number();
        ticket.channel = received.channel();
        ticket.requester = received.requester();
        ticket.customer = received.customer();
        ticket.subject = received.subject();
        ticket.words = received.words();
        ticket.loggedBy = by;
        ticket.receivedAt = received.receivedAt();
        ticket.allowanceSince = at.isAfter(received.receivedAt()) ? at : received.receivedAt();
        ticket.procedure = received.procedure();
        ticket.source = received.source();
        ticket.externalNumber = received.externalNumber();
        ticket.followsUp = received.followsUp();
        Moves.enter(ticket, procedure.first().id(), received.receivedAt(), null, null);
    }

    static void setPriority(
            Ticket ticket,
            String category,
            Impact impact,
            Urgency urgency,
            String asset,
            String description,
            Procedure procedure,
            Instant at) {
        Identification identification = new Identification(
                category, impact, urgency, procedure.priority(impact, urgency), asset, description);
        if (identification.priority() != ticket.priority()) {
            ticket.allowanceSince = at;
        }
        ticket.identification = identification;
    }

    private static void correct(Ticket ticket, RequestEvent.DetailsCorrected corrected) {
        ticket.subject = orElse(corrected.subject(), ticket.subject);
        ticket.requester = orElse(corrected.requester(), ticket.requester);
        ticket.customer = orElse(corrected.customer(), ticket.customer);
        Identification was = ticket.identification;
        if (was != null) {
            ticket.identification = new Identification(
                    orElse(corrected.category(), was.category()),
                    was.impact(),
                    was.urgency(),
                    was.priority(),
                    orElse(corrected.asset(), was.asset()),
                    orElse(corrected.description(), was.description()));
        }
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
