package tierdesk.ui.ticket.header;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.frame.EffortBox;
import tierdesk.procedure.frame.Frame;
import tierdesk.procedure.frame.TicketFrames;
import tierdesk.procedure.ticket.Closing;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.ticket.model.Situation;

/** The level's time frame and effort box, the cost, and the client's clock, as words and bars for one instant. */
final class TimeAndCost {

    private static final double WHOLE = 100.0;

    private final Messages messages;
    private final Formats formats;
    private final Situation situation;
    private final Instant now;
    private final Duration counted;
    private final TicketFrames frames;

    /** @param counted by the timer, and not booked */
    TimeAndCost(Messages messages, Formats formats, Situation situation, Instant now, Duration counted) {
        this.messages = messages;
        this.formats = formats;
        this.situation = situation;
        this.now = now;
        this.counted = counted;
        this.frames = situation.frames();
    }

    /** The level's elapsed frame; none at the manager and when closed. */
    Optional<Meter> frame() {
        return frames.level().map(frame -> new Meter(
                messages.get(frame.paused() ? "ticket.time.still" : "ticket.time.frame", left(frame), formats.span(frame.allowed())),
                frame.share(now), tone(frame)));
    }

    /** The level's effort box; none at the manager and when closed. */
    Optional<Meter> effort() {
        if (frames.level().isEmpty()) {
            return Optional.empty();
        }
        EffortBox box = frames.effort();
        Duration spent = box.spent().plus(counted);
        double share = box.allowed().isZero() ? 1 : (double) spent.toSeconds() / box.allowed().toSeconds();
        return Optional.of(new Meter(
                messages.get("ticket.time.effort", spent.toMinutes(), box.allowed().toMinutes(), formats.money(spentHere())), share, tone(share)));
    }

    /** What this level has cost so far, with what the timer counts. */
    private BigDecimal spentHere() {
        return situation.ticket().costAt(situation.level().id()).add(worth());
    }

    private BigDecimal worth() {
        return Money.ofMinutes(Money.rate(situation.hourlyRate(situation.level()), situation.shop().currencyDigits()), Math.toIntExact(counted.toMinutes()));
    }

    /** What it has cost so far, with what the timer counts. */
    String cost() {
        return messages.get("ticket.time.cost-so-far", formats.money(situation.ticket().cost().add(worth())));
    }

    /** What an hour costs at the next level, which one weighs what is spent here against; empty where there is none. */
    String next() {
        return frames.level().flatMap(frame -> situation.levelAbove())
                .map(level -> messages.get("ticket.time.next", level.name(), formats.money(situation.hourlyRate(level))))
                .orElse("");
    }

    /** The client's clock and what else runs: until qualified, until the client is to be asked. When closed, how and when. */
    String clocks() {
        Ticket ticket = situation.ticket();
        if (ticket.closing().isPresent()) {
            Closing closing = ticket.closing().get();
            String how = messages.get("ticket.closing." + closing.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return messages.get("ticket.closed.at", how, formats.dateTime(closing.at()), ticket.minutes());
        }
        StringBuilder clocks = new StringBuilder();
        frames.qualify().ifPresent(frame -> append(clocks, "ticket.time.qualify", frame));
        frames.verify().ifPresent(frame -> append(clocks, "ticket.time.verify", frame));
        frames.contract().ifPresent(frame -> {
            separate(clocks);
            clocks.append(frame.paused() || !frame.reachable()
                    ? messages.get("ticket.time.contract-still", left(frame))
                    : messages.get("ticket.time.contract", left(frame), formats.shortly(frame.due())));
        });
        return clocks.toString();
    }

    private void append(StringBuilder clocks, String key, Frame frame) {
        separate(clocks);
        clocks.append(messages.get(key, left(frame)));
    }

    private static void separate(StringBuilder clocks) {
        if (!clocks.isEmpty()) {
            clocks.append("  ·  ");
        }
    }

    private String left(Frame frame) {
        Duration left = frame.left(now);
        return formats.left(left);
    }

    private Meter.Tone tone(Frame frame) {
        return frame.paused() && frame.share(now) < 1 ? Meter.Tone.STILL : tone(frame.share(now));
    }

    private Meter.Tone tone(double share) {
        if (share >= 1) {
            return Meter.Tone.SPENT;
        }
        return share >= situation.procedure().alerts().waysOnPercent() / WHOLE ? Meter.Tone.NEAR : Meter.Tone.QUIET;
    }
}
