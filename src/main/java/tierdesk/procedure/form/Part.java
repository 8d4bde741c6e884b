package tierdesk.procedure.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Urgency;

/**
 * One place in a procedure.
 *
 * @param of the level's id, the priority, or impact and urgency; blank where it is of the procedure itself
 */
public record Part(Item item, String of) implements Comparable<Part> {

    private static final Comparator<Part> ORDER = Comparator.comparing(Part::item).thenComparing((Part part) -> part.of);

    public static Part of(Item item) {
        return new Part(item, "");
    }

    public static Part of(Item item, String levelId) {
        return new Part(item, levelId);
    }

    public static Part of(Item item, Priority priority) {
        return new Part(item, priority.name());
    }

    public static Part of(Impact impact, Urgency urgency) {
        return new Part(Item.MATRIX, word(impact) + "." + word(urgency));
    }

    /** Every place in a procedure of these levels. */
    public static List<Part> all(List<String> levelIds) {
        List<Part> parts = new ArrayList<>();
        for (Item item : Item.values()) {
            switch (item.scope()) {
                case PROCEDURE -> parts.add(of(item));
                case LEVEL -> levelIds.forEach(level -> parts.add(of(item, level)));
                case PRIORITY -> List.of(Priority.values()).forEach(priority -> parts.add(of(item, priority)));
                case CELL -> {
                    for (Impact impact : Impact.values()) {
                        List.of(Urgency.values()).forEach(urgency -> parts.add(of(impact, urgency)));
                    }
                }
            }
        }
        return parts;
    }

    /** A constant as it is written: {@code root-cause}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
