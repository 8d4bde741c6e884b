package tierdesk.procedure.alert;

import java.util.Optional;
import tierdesk.procedure.frame.FrameKind;

/**
 * What makes an alert the same one: on one ticket, the same key is never raised twice (CLOCK.md, "Alert key").
 *
 * @param kind which frame
 * @param subject which of its kind: the level and visit, the cycle, the vendor case; see {@code Frame.subject}
 * @param threshold the point that was reached
 * @param revision of the frame's target: a moved target makes a new key, a hold does not; see {@code Frame.revision}
 */
public record AlertKey(FrameKind kind, String subject, Threshold threshold, String revision) {

    private static final char SEPARATOR = ':';

    public AlertKey {
        if (revision.indexOf(SEPARATOR) >= 0) {
            throw new IllegalArgumentException("A revision holds no colon: " + revision);
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is no alert key, or of a kind that only a newer desk knows
     */
    public static AlertKey parse(String text) {
        int first = text.indexOf(SEPARATOR);
        int last = text.lastIndexOf(SEPARATOR);
        int beforeLast = text.lastIndexOf(SEPARATOR, last - 1);
        if (first < 0 || beforeLast <= first) {
            throw new IllegalArgumentException("Not an alert key (KIND:SUBJECT:THRESHOLD:REVISION): " + text);
        }
        return new AlertKey(
                FrameKind.valueOf(text.substring(0, first)),
                text.substring(first + 1, beforeLast),
                Threshold.parse(text.substring(beforeLast + 1, last)),
                text.substring(last + 1));
    }

    /** The key that {@code text} tells; empty if it is none that this desk knows. */
    public static Optional<AlertKey> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The same frame and target, whatever the threshold. */
    public boolean sameTarget(AlertKey other) {
        return kind == other.kind && subject.equals(other.subject) && revision.equals(other.revision);
    }

    /** {@code LEVEL:tier-1 0:75:3600s}, the text in which the journal keeps it. */
    @Override
    public String toString() {
        return beforeThreshold(kind, subject) + threshold + afterThreshold(revision);
    }

    static String beforeThreshold(FrameKind kind, String subject) {
        return kind.name() + SEPARATOR + subject + SEPARATOR;
    }

    static String afterThreshold(String revision) {
        return SEPARATOR + revision;
    }
}
