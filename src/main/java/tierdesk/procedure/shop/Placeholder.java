package tierdesk.procedure.shop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a canned text may leave open; written as <code>{requester}</code>. */
public enum Placeholder {
    NUMBER,
    SUBJECT,
    CUSTOMER,
    REQUESTER,
    ASSET,
    TECHNICIAN,
    LEVEL,
    SHOP,
    TODAY;

    /** Anything in braces on one line; its first group is what stands in them. */
    public static final Pattern PATTERN = Pattern.compile("\\{([^{}\\n]*)}");

    public static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(known -> known.written().equals("{" + word + "}")).findFirst();
    }

    /** As it stands in a text. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** All of them, for a sentence. */
    public static String all() {
        return Arrays.stream(values()).map(Placeholder::written).collect(Collectors.joining(" "));
    }

    /** The text with what is known put in; the others are left for a person to fill. */
    public static String fill(String text, Map<Placeholder, String> known) {
        return PATTERN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                of(found.group(1)).map(placeholder -> known.getOrDefault(placeholder, found.group())).orElse(found.group())));
    }
}
