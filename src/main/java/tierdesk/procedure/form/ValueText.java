package tierdesk.procedure.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.rule.Refusal;

/** Values of a procedure as a person writes them, in either language, and as they are written back. */
public final class ValueText {

    /** Said instead of a level's id: the vendor is suggested at none. */
    public static final String NEVER = "never";

    public static final String YES = "yes";
    public static final String NO = "no";

    /** Longer than any frame that means something, and far from what a {@link Duration} holds. */
    private static final Duration LONGEST = Duration.ofHours(10_000);

    private static final int MOST_DAYS = 3650;
    private static final int LONGEST_NAME = 40;
    private static final int DIGITS = 6;
    private static final int CENTS = 2;
    private static final BigDecimal DEAREST = BigDecimal.valueOf(1_000_000);
    private static final Pattern DURATION = Pattern.compile(
            "(?:(\\d{1,6})\\s*(?:h|hours?|std\\.?|stunden?))?\\s*(?:(\\d{1,6})\\s*(?:m|min\\.?|minutes?|minuten?))?");

    private ValueText() {
    }

    static String name(String text) throws WrongValueException {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new WrongValueException(Refusal.Key.VALUE_MISSING);
        }
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new WrongValueException(Refusal.Key.VALUE_NAME, LONGEST_NAME);
        }
        return name;
    }

    /** {@code 1 h 30 min}, {@code 45 min}, {@code 4 h}. Seconds that an older version holds are rounded up. */
    public static String write(Duration duration) {
        long minutes = duration.plusSeconds(59).toMinutes();
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }

    /** Zero can be read: that it is no frame is for {@link ProcedureCheck} to say. */
    static Duration duration(String text) throws WrongValueException {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        Matcher matcher = DURATION.matcher(typed);
        if (typed.isEmpty() || !matcher.matches()) {
            throw new WrongValueException(Refusal.Key.NOT_A_SPAN, shown(text));
        }
        Duration duration = Duration.ofHours(number(matcher.group(1))).plusMinutes(number(matcher.group(2)));
        if (duration.compareTo(LONGEST) > 0) {
            throw new WrongValueException(Refusal.Key.VALUE_DURATION_LONG, LONGEST.toHours());
        }
        return duration;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** Whole days; what an older version holds beyond them counts as one more. */
    static String writeDays(Duration duration) {
        return Long.toString(duration.plusDays(1).minusNanos(1).toDays());
    }

    static Duration days(String text) throws WrongValueException {
        return Duration.ofDays(count(text, 0, MOST_DAYS));
    }

    /** With two decimals. */
    public static String write(BigDecimal amount) {
        return amount.setScale(Math.max(CENTS, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    static BigDecimal money(String text) throws WrongValueException {
        String typed = text.strip().replace(',', '.');
        if (!typed.matches("\\d{1,7}(?:\\.\\d{1,2})?") || new BigDecimal(typed).compareTo(DEAREST) > 0) {
            throw new WrongValueException(Refusal.Key.VALUE_MONEY, shown(text), DEAREST.toPlainString());
        }
        return new BigDecimal(typed).setScale(CENTS);
    }

    static String writePercent(int percent) {
        return percent + " %";
    }

    static int percent(String text, int least, int most) throws WrongValueException {
        String typed = text.strip();
        String digits = typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
        if (!whole(digits, least, most)) {
            throw new WrongValueException(Refusal.Key.VALUE_PERCENT, shown(text), least, most);
        }
        return Integer.parseInt(digits);
    }

    static int count(String text, int least, int most) throws WrongValueException {
        String typed = text.strip();
        if (!whole(typed, least, most)) {
            throw new WrongValueException(Refusal.Key.VALUE_COUNT, shown(text), least, most);
        }
        return Integer.parseInt(typed);
    }

    private static boolean whole(String digits, int least, int most) {
        if (!digits.matches("[0-9]{1," + DIGITS + "}")) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return number >= least && number <= most;
    }

    public static String write(boolean yes) {
        return yes ? YES : NO;
    }

    static boolean yesNo(String text) throws WrongValueException {
        return choice(text, List.of(YES, NO)).equals(YES);
    }

    /** One of these words. */
    static String choice(String text, Collection<String> words) throws WrongValueException {
        String word = text.strip();
        if (word.isEmpty()) {
            throw new WrongValueException(Refusal.Key.VALUE_MISSING);
        }
        if (!words.contains(word)) {
            throw new WrongValueException(Refusal.Key.VALUE_CHOICE, shown(text), String.join(", ", words));
        }
        return word;
    }

    static <E extends Enum<E>> E constant(String text, Class<E> type) throws WrongValueException {
        String word = choice(text.toLowerCase(Locale.ROOT), Stream.of(type.getEnumConstants()).map(Part::word).toList());
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public static String writeList(Collection<String> words) {
        return String.join(", ", words);
    }

    /** Several words with commas between; none where it is blank. */
    public static List<String> list(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    static <E extends Enum<E>> List<E> constants(String text, Class<E> type) throws WrongValueException {
        List<E> constants = new ArrayList<>();
        for (String word : list(text)) {
            constants.add(constant(word, type));
        }
        return constants;
    }

    /** As typed, cut where it is long. */
    private static String shown(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }
}
