package tierdesk.intake.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Urgency;

/** What another system's impact, urgency and priority come to here, where impact and urgency give the priority. */
public final class PriorityWords {

    private static final WordList<Priority> PRIORITIES = WordList.load(Priority.class, "priorities.properties");
    private static final WordList<Impact> IMPACTS = WordList.load(Impact.class, "impacts.properties");
    /** {@code 2 - High}, {@code P2}, {@code 2}. */
    private static final Pattern NUMBERED = Pattern.compile("(?:[pP](?:rio(?:rity)?)?\\s*)?([1-9])(?:\\s*[-–:.(].*)?");
    private static final Impact[] IMPACT_BY_NUMBER = {Impact.HIGH, Impact.MEDIUM, Impact.LOW};

    private PriorityWords() {
    }

    /** Impact and urgency of a ticket. */
    public record Weight(Impact impact, Urgency urgency) {
    }

    /**
     * Impact and urgency; empty when none of the words says anything.
     *
     * @param impact blank where the file has none; so the others
     * @param procedure whose matrix says which impact and urgency yield a priority
     */
    public static Optional<Weight> weight(String impact, String urgency, String priority, Procedure procedure) {
        Optional<Impact> knownImpact = impact(impact);
        Optional<Urgency> knownUrgency = impact(urgency).map(word -> Urgency.valueOf(word.name()));
        if (knownImpact.isPresent() && knownUrgency.isPresent()) {
            return Optional.of(new Weight(knownImpact.get(), knownUrgency.get()));
        }
        Optional<Weight> fromPriority = priority(priority)
                .flatMap(known -> yielding(known, knownImpact.orElse(null), knownUrgency.orElse(null), procedure));
        if (fromPriority.isPresent()) {
            return fromPriority;
        }
        if (knownImpact.isPresent()) {
            return Optional.of(new Weight(knownImpact.get(), isTop(impact) ? Urgency.HIGH : Urgency.MEDIUM));
        }
        return knownUrgency.map(known -> new Weight(Impact.MEDIUM, known));
    }

    private static Optional<Impact> impact(String word) {
        Matcher numbered = NUMBERED.matcher(word.strip());
        if (numbered.matches()) {
            return Optional.of(IMPACT_BY_NUMBER[Math.min(Integer.parseInt(numbered.group(1)), IMPACT_BY_NUMBER.length) - 1]);
        }
        return IMPACTS.of(word);
    }

    /** Priority of a word or number; 5 and beyond count as the last. */
    static Optional<Priority> priority(String word) {
        Matcher numbered = NUMBERED.matcher(word.strip());
        if (numbered.matches()) {
            Priority[] all = Priority.values();
            return Optional.of(all[Math.min(Integer.parseInt(numbered.group(1)), all.length) - 1]);
        }
        return PRIORITIES.of(word);
    }

    /** A scale that has a word above "high" means the most urgent by it. */
    private static boolean isTop(String impact) {
        return switch (WordList.normal(impact)) {
            case "major", "critical", "kritisch" -> true;
            default -> false;
        };
    }

    /** Keeps what is known of the two; else the pair whose impact and urgency are nearest to each other, the higher one of equals. */
    private static Optional<Weight> yielding(
            Priority priority, @Nullable Impact impact, @Nullable Urgency urgency, Procedure procedure) {
        Weight best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Impact i : Impact.values()) {
            for (Urgency u : Urgency.values()) {
                boolean fits = (impact == null || impact == i) && (urgency == null || urgency == u);
                int distance = Math.abs(i.ordinal() - u.ordinal());
                if (fits && procedure.priority(i, u) == priority && distance < bestDistance) {
                    best = new Weight(i, u);
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
