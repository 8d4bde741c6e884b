package tierdesk.intake.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tierdesk.procedure.Level;

/** Which of the procedure's levels another system's word for a level or a group names. */
public final class LevelWords {

    /** {@code L2}, {@code Tier 2}, {@code level-2}, {@code 2nd line}, {@code V13 2nd}. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:l|t|level|tier|stufe|line)[ -]?([1-9])|([1-9])(?:st|nd|rd|th|\\.)(?: (?:level|line|tier|stufe))?)(?![\\p{L}\\p{N}])");
    private static final Pattern ONSITE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:on[ -]?site|field|vor[ -]ort)(?![\\p{L}\\p{N}])");

    private final List<Level> levels;

    public LevelWords(List<Level> levels) {
        this.levels = List.copyOf(levels);
    }

    /**
     * The level's id; empty when the word names none ({@code Group 56}). Of two levels named ({@code L2/L3}) the lower one: the request is
     * at least there.
     */
    public Optional<String> level(String word) {
        String text = WordList.normal(word);
        for (Level level : levels) {
            if (text.equals(level.id()) || text.equals(level.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(level.id());
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            int number = Integer.parseInt(numbered.group(1) != null ? numbered.group(1) : numbered.group(2));
            return Optional.of(levels.get(Math.min(number, levels.size()) - 1).id());
        }
        return ONSITE.matcher(text).find() ? Optional.of(levels.getLast().id()) : Optional.empty();
    }
}
