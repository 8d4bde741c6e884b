package tierdesk.procedure.ticket;

import java.time.Instant;
import java.util.function.UnaryOperator;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.VendorEvent;

/** What vendor events make of a ticket's vendor cases. */
final class VendorCases {

    private VendorCases() {
    }

    static void apply(Ticket ticket, VendorEvent event, Instant at) {
        switch (event) {
            case VendorEvent.VendorEngaged engaged -> ticket.vendorCases.add(new VendorCase(engaged.caseId(), engaged.vendor(),
                    engaged.product(), engaged.caseNumber(), engaged.contact(), engaged.askedAt(), engaged.promisedAt(),
                    engaged.sent(), engaged.askedAt(), 1, null, null, null));
            case VendorEvent.VendorExchanged exchanged -> replace(ticket, exchanged.caseId(), was -> new VendorCase(
                    was.id(), was.vendor(), was.product(),
                    exchanged.caseNumber() == null ? was.caseNumber() : exchanged.caseNumber(),
                    was.contact(), was.askedAt(),
                    exchanged.promisedAt() == null ? was.promisedAt() : exchanged.promisedAt(),
                    exchanged.text(), at, was.contacts() + 1, null, null, null));
            case VendorEvent.VendorConcluded concluded -> replace(ticket, concluded.caseId(), was -> new VendorCase(
                    was.id(), was.vendor(), was.product(), was.caseNumber(), was.contact(), was.askedAt(), was.promisedAt(),
                    was.lastExchange(), was.contactedAt(), was.contacts(), concluded.outcome(), concluded.cost(), at));
        }
    }

    static void engage(Ticket ticket, Decision.EngageVendor decision, Instant at) {
        ticket.vendorCases.add(new VendorCase(decision.caseId(), decision.vendor(), "", "", decision.contact(), at,
                decision.promisedAt(), "", at, 1, null, null, null));
    }

    private static void replace(Ticket ticket, String caseId, UnaryOperator<VendorCase> change) {
        for (int i = ticket.vendorCases.size() - 1; i >= 0; i--) {
            VendorCase was = ticket.vendorCases.get(i);
            if (was.open() && was.id().equals(caseId)) {
                ticket.vendorCases.set(i, change.apply(was));
                return;
            }
        }
    }
}
