package tierdesk.intake.holiday;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The nested parts of a calendar file, looked over before the parser sees it: which the parser forgives, a broken copy
 * of a file among them, is refused here with its line.
 */
final class IcsOutline {

    /** Ten holidays a year for centuries; a file with more is somebody's appointments. */
    private static final int MOST_EVENTS = 5_000;

    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final String EVENT = "VEVENT";
    private static final Pattern RULE = Pattern.compile("(?:RRULE|EXRULE)[;:]", Pattern.CASE_INSENSITIVE);

    /** In a rule of repetition, over all lines on which it goes on: it should hold none, and the parser's time grows with the square of their number. */
    private static final int MOST_BLANKS = 16;

    private record Open(String part, int line) {}

    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Integer> eventLines = new ArrayList<>();
    private boolean inRule;
    private long blanks;

    private IcsOutline(String file) {
        this.file = file;
    }

    /**
     * The lines on which the events begin, in their order.
     *
     * @param file as sentences name it
     * @throws HolidaysUnreadableException if the parts are not closed as they were opened, or there are too many events
     */
    static List<Integer> eventLines(String file, String text) {
        IcsOutline outline = new IcsOutline(file);
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            outline.take(line, ++number);
        }
        if (!outline.open.isEmpty()) {
            throw new HolidaysUnreadableException(
                    "file.unfinished", file, number, outline.open.peek().part, outline.open.peek().line);
        }
        return outline.eventLines;
    }

    private void take(String line, int number) {
        if (line.indexOf('\0') >= 0) {
            throw new HolidaysUnreadableException("file.binary", file, number);
        }
        refuseBlanksInARule(line, number);
        String upper = line.stripTrailing().toUpperCase(Locale.ROOT);
        if (upper.startsWith(BEGIN)) {
            String part = upper.substring(BEGIN.length());
            open.push(new Open(part, number));
            if (part.equals(EVENT)) {
                eventLines.add(number);
            }
            if (eventLines.size() > MOST_EVENTS) {
                throw new HolidaysUnreadableException("file.events", file, number, MOST_EVENTS);
            }
        } else if (upper.startsWith(END)) {
            String part = upper.substring(END.length());
            if (open.isEmpty() || !open.pop().part.equals(part)) {
                throw new HolidaysUnreadableException("file.end", file, number, part);
            }
        } else if (!upper.isBlank()) {
            takeContent(line, number);
        }
    }

    private void refuseBlanksInARule(String line, int number) {
        boolean goesOn = goesOn(line);
        if (!goesOn && !line.isEmpty()) {
            inRule = RULE.matcher(line).lookingAt();
            blanks = 0;
        }
        blanks += line.chars().skip(goesOn ? 1 : 0).filter(Character::isWhitespace).count();
        if (inRule && blanks > MOST_BLANKS) {
            throw new HolidaysUnreadableException("file.blanks", file, number);
        }
    }

    /** A line that goes on with the one before begins with a blank. */
    private static boolean goesOn(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private void takeContent(String line, int number) {
        if (open.isEmpty()) {
            throw new HolidaysUnreadableException(eventLines.isEmpty() ? "file.none" : "file.outside", file, number);
        }
        if (!goesOn(line) && line.indexOf(':') < 0) {
            throw new HolidaysUnreadableException("file.line", file, number);
        }
    }
}
