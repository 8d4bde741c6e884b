package tierdesk.ui.shop;

import java.util.Locale;
import tierdesk.desk.figure.Age;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.Step;
import tierdesk.ui.text.Messages;

/** The manager's figures in words, as tiles, arrows and the queue call them. */
public final class FigureWords {

    private final Messages messages;
    private final ShopLook shop;

    public FigureWords(Messages messages, ShopLook shop) {
        this.messages = messages;
        this.shop = shop;
    }

    /** Which tickets are behind a figure. */
    public String of(Behind behind) {
        return switch (behind) {
            case Behind.Count count -> messages.get("figures.count." + key(count));
            case Behind.OpenAt at -> messages.get("figures.open-at", station(at.level()), of(at.age()));
            case Behind.Of of -> messages.get("figures.of." + key(of.group()), of.group() == Behind.Group.STARTED_AT ? station(of.name()) : of.name());
            case Behind.LeftLevel left -> messages.get("figures.left-level", station(left.level()));
            case Behind.WorkedAt worked -> messages.get("figures.worked-at", station(worked.level()));
            case Behind.Took took -> of(took.step());
        };
    }

    /** {@code Tier 1 → Tier 3, levels skipped}. */
    public String of(Step step) {
        return messages.get("figures.step", station(step.from()), station(step.to()), kind(step.kind()));
    }

    /** What kind of step it is. */
    public String kind(Step.Kind kind) {
        return messages.get("figures.kind." + key(kind));
    }

    /** {@code 1 to 3 days}. */
    public String of(Age age) {
        return messages.get("figures.age." + key(age));
    }

    /** A level by its name, or one of the stations that are none. */
    public String station(String id) {
        return switch (id) {
            case Step.RECEIVED -> messages.get("figures.station.received");
            case Step.MANAGER -> messages.get("figures.station.manager");
            case Step.CLOSED -> messages.get("figures.station.closed");
            default -> shop.level(id).name();
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
