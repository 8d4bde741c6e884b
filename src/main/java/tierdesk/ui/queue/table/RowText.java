package tierdesk.ui.queue.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tierdesk.desk.TicketRow;
import tierdesk.procedure.cost.Money;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;

/** What a row says, in the words of the person at the desk. */
public final class RowText {

    private static final int MINUTES_PER_HOUR = 60;

    private final Messages messages;
    private final Formats formats;
    private final ShopLook shop;

    public RowText(Messages messages, Formats formats, ShopLook shop) {
        this.messages = messages;
        this.formats = formats;
        this.shop = shop;
    }

    /** The level's name, or that the manager decides. */
    public String level(TicketRow row) {
        return shop.level(row).name();
    }

    /** The stage; a hand-over that waits to be accepted says so. */
    public String stage(TicketRow row) {
        return row.handOverPending() ? messages.get("queue.hand-over") : messages.of(row.stage());
    }

    /** Who holds it, as short as they are called on screens; empty for nobody. */
    public String holder(TicketRow row) {
        return row.holder() == null ? "" : row.holder().toUpperCase(Locale.ROOT);
    }

    public String priority(TicketRow row) {
        return row.priority().name();
    }

    /** The time for today, the day for any other. */
    public String when(Instant instant) {
        return formats.shortly(instant);
    }

    public TimeLeft timeLeft(TicketRow row, Instant now) {
        return TimeLeft.of(row, shop.calendar(row.calendar()), now);
    }

    /** How long yet, short enough for a column: {@code 00:18}; {@code 25 min late}; what it waits on. */
    public String timeLeft(TicketRow row, TimeLeft time) {
        return time.kind() == TimeLeft.Kind.RUNNING ? hoursAndMinutes(time.left()) : timeLeftSpoken(row, time);
    }

    /**
     * When a frame that runs is spent: outside support hours little may be left and the end far off. Empty for all else.
     */
    public String due(TicketRow row, TimeLeft time) {
        return time.kind() == TimeLeft.Kind.RUNNING && row.dueAt() != null ? formats.shortly(row.dueAt()) : "";
    }

    /** Minutes spent at the level, of those that its effort box allows. */
    public String effort(TicketRow row, int spent) {
        return messages.get("queue.effort", spent, row.effortAllowedMinutes());
    }

    /** What these minutes cost; what the timer has counted costs what the level does. */
    public String levelCost(TicketRow row, int spent) {
        BigDecimal more = Money.ofMinutes(shop.rate(row), spent - row.effortMinutes());
        return formats.money(row.levelCost().add(more));
    }

    /** Spent, and what the next level would cost. */
    public String effortSpoken(TicketRow row, int spent) {
        String here = messages.get("queue.effort.spoken", spent, row.effortAllowedMinutes(), levelCost(row, spent), level(row));
        return shop.nextRate(row)
                .map(rate -> here + "  " + messages.get("queue.effort.next", shop.level(row.nextLevel() == null ? "" : row.nextLevel()).name(),
                        formats.money(rate)))
                .orElse(here);
    }

    /** The whole row, for those who hear it. */
    public String spoken(TicketRow row, Instant now) {
        String holder = row.holder() == null ? messages.get("queue.nobody")
                : shop.technician(row.holder()).map(TechnicianSaved::name).orElse(holder(row));
        return Stream.of(row.number(), row.subject(), row.customer(), level(row), stage(row), priority(row), holder,
                        timeLeftSpoken(row, timeLeft(row, now)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** How long yet, as one says it: {@code 18 min left}. */
    public String timeLeftSpoken(TicketRow row, TimeLeft time) {
        return switch (time.kind()) {
            case RUNNING -> formats.left(time.left());
            case LATE -> time.left().isZero() ? messages.get("queue.due-now") : formats.left(time.left());
            case ON_HOLD -> row.hold() == null ? "" : messages.get("queue.waits." + word(row.hold()));
            case TO_VERIFY -> messages.get("queue.to-verify");
            case TO_CLOSE -> messages.get("queue.to-close");
            case MANAGER -> messages.get("queue.manager-decides");
            case CLOSED -> messages.get("queue.closed");
            case CLOSED_UNVERIFIED -> messages.get("queue.closed-unverified");
            case NONE -> messages.get("queue.no-frame");
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Rounded up: the minute that has begun is still left. */
    private static String hoursAndMinutes(Duration left) {
        long minutes = Math.ceilDiv(left.toMillis(), Duration.ofMinutes(1).toMillis());
        return String.format(Locale.ROOT, "%02d:%02d", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}
