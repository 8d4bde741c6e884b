package tierdesk.ui.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tierdesk.clock.Stretch;
import tierdesk.journal.Shop;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.frame.Deadline;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.procedure.frame.Standstill;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.HoldSpan;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

/** The deadlines of one ticket at one moment, and what there is to say about each.  */
public final class DeadlineWords {

    private final Messages messages;
    private final Formats formats;
    private final Ticket ticket;
    private final Procedure procedure;
    private final Shop shop;
    private final Instant now;
    private final TicketFrames frames;

    public DeadlineWords(Messages messages, Formats formats, Ticket ticket, Shop shop, Instant now) {
        this.messages = messages;
        this.formats = formats;
        this.ticket = ticket;
        this.procedure = shop.version(ticket.procedure());
        this.shop = shop;
        this.now = now;
        this.frames = new TicketFrames(ticket, procedure, shop);
    }

    /** Those that run or stand still now. A closed ticket has none. */
    public List<Deadline> deadlines() {
        return Deadline.of(frames, now);
    }

    /** The one that a list shows as time left: of what ends first. */
    public @Nullable FrameKind leading() {
        return frames.leading().map(Frame::kind).orElse(null);
    }

    /** What the frame measures, in a word or two. */
    public String name(Deadline deadline) {
        return deadline.frame().kind() == FrameKind.LEVEL ? procedure.level(ticket.level()).name() : messages.of(deadline.frame().kind());
    }

    /** How long, since when, and when it ends. */
    public String headline(Deadline deadline) {
        Frame frame = deadline.frame();
        String allowed = span(frame.allowed());
        String from = dateTime(frame.start(), deadline);
        Instant due = deadline.due();
        if (due != null) {
            return messages.get("deadline.due", allowed, from, dateTime(due, deadline), formats.left(frame.left(now)));
        }
        return frame.paused()
                ? messages.get("deadline.still", allowed, from, span(deadline.left()))
                : messages.get("deadline.never", allowed, from);
    }

    /** How the parts add up to the frame. */
    public String sum(Deadline deadline) {
        Frame frame = deadline.frame();
        List<String> parts = new ArrayList<>();
        if (frame.spentBefore().isPositive()) {
            parts.add(messages.get("deadline.sum.before", span(frame.spentBefore())));
        }
        parts.add(messages.get("deadline.sum.counted", span(WholeMinutes.between(frame.spentBefore(), frame.spentBefore().plus(deadline.counted())))));
        if (deadline.left().isPositive()) {
            parts.add(messages.get("deadline.sum.left", span(deadline.left())));
        }
        String whole = deadline.left().isNegative()
                ? messages.get("deadline.sum.over", String.join(" + ", parts), span(frame.allowed()), span(deadline.left()))
                : messages.get("deadline.sum", String.join(" + ", parts), span(frame.allowed()));
        return deadline.added().isPositive() ? messages.get("deadline.sum.added", whole, span(deadline.added())) : whole;
    }

    /** Each hold and other standstill that the strip shows: why, since when, until when, and by whom. */
    public List<String> stops(Deadline deadline) {
        Set<Standstill> shown = new LinkedHashSet<>();
        for (Stretch stretch : deadline.strip()) {
            if (stretch instanceof Stretch.Paused paused) {
                shown.add(deadline.why(paused));
            }
        }
        return shown.stream().map(stop -> stop(stop, deadline)).toList();
    }

    private String stop(Standstill stop, Deadline deadline) {
        Instant to = stop.to();
        String times = to == null
                ? messages.get("deadline.stop.since", dateTime(stop.from(), deadline))
                : messages.get("deadline.stop.from-to", dateTime(stop.from(), deadline), dateTime(to, deadline));
        if (stop instanceof Standstill.OnHold(HoldSpan hold)) {
            String by = shop.technician(hold.by()).map(TechnicianSaved::name).orElseGet(() -> hold.by().toUpperCase(Locale.ROOT));
            return messages.get("deadline.stop.hold", why(stop), times, by, hold.reason());
        }
        return messages.get("deadline.stop", why(stop), times);
    }

    /** Why the clock stood still, in a few words. */
    public String why(Standstill stop) {
        return switch (stop) {
            case Standstill.OnHold(HoldSpan hold) -> messages.get("deadline.why.hold", messages.of(hold.kind()));
            case Standstill.Verifying _ -> messages.get("deadline.why.verifying");
            case Standstill.Closed _ -> messages.get("deadline.why.closed");
            case Standstill.AtManager _ -> messages.get("deadline.why.manager");
        };
    }

    /** Of all times that are told: the support calendar's own, or where every hour counts the one of the person at the desk. */
    public ZoneId zone(Deadline deadline) {
        return alwaysOpen(deadline) ? formats.zone() : deadline.frame().calendar().zone();
    }

    private static boolean alwaysOpen(Deadline deadline) {
        return deadline.frame().calendar().definition().id().equals(StandardProcedure.ALWAYS_OPEN);
    }

    /** Which support hours count, and in which zone they and all times here are. */
    public String hours(Deadline deadline) {
        String zone = zone(deadline).getId();
        return alwaysOpen(deadline)
                ? messages.get("deadline.hours.always", zone)
                : messages.get("deadline.hours.of", deadline.frame().calendar().definition().name(), zone);
    }

    private String dateTime(Instant instant, Deadline deadline) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale()).format(instant.atZone(zone(deadline)));
    }

    private String span(Duration span) {
        return WholeMinutes.words(messages, formats, span);
    }
}
