package tierdesk.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.DueAlerts.AlertRow;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.journal.Shop;
import tierdesk.procedure.Level;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.ticket.Ticket;

/**
 * Escalates by itself when a level's frame is spent, where the procedure says so ({@code AlertRule.escalateAtBreach}); the hand-over
 * says that the desk did it and why. Where the ticket cannot move now (a hand-over that waits, nothing above), the alert is all there is.
 * It is tried again with each repeat, which also makes up for a desk that was killed between breach and hand-over.
 */
public final class DeskEscalation {

    private static final Logger LOG = LoggerFactory.getLogger(DeskEscalation.class);

    private final Tickets tickets;
    private final ShopData shopData;
    private final DeskPacket packet;

    /** @param locale the shop's language, in which the hand-over is written */
    public DeskEscalation(Tickets tickets, ShopData shopData, Locale locale) {
        this.tickets = tickets;
        this.shopData = shopData;
        this.packet = new DeskPacket(locale);
    }

    /** To be told of each alert that was raised. */
    void afterBreach(AlertRow alert) {
        Shop shop = shopData.shop();
        AlertKey key = AlertKey.parse(alert.key());
        boolean breach = key.kind() == FrameKind.LEVEL && key.threshold().spent();
        if (breach && shop.procedures().stream().anyMatch(procedure -> procedure.alerts().escalateAtBreach())) {
            tickets.find(alert.ticket()).ifPresent(folded -> escalate(folded.ticket(), key, shop));
        }
    }

    private void escalate(Ticket ticket, AlertKey key, Shop shop) {
        Procedure procedure = shop.version(ticket.procedure());
        Level above = procedure.above(ticket.level());
        Optional<Frame> spent = new TicketFrames(ticket, procedure, shop).level()
                .filter(frame -> frame.subject().equals(key.subject()) && frame.revision().equals(key.revision()));
        if (!procedure.alerts().escalateAtBreach() || above == null || spent.isEmpty()) {
            return;
        }
        LevelEvent.Escalated escalated = new LevelEvent.Escalated(
                above.id(), packet.of(ticket, procedure.level(ticket.level()), spent.get()), null, true);
        try {
            tickets.record(ticket.id(), List.of(escalated), Actor.DESK);
        } catch (RefusedException e) {
            LOG.info("The desk did not escalate {} by itself: {}", ticket.number(), e.refusal().sentence());
        }
    }
}
