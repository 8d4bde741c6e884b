package tierdesk.procedure.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.AlertRule;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.PriorityRule;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.ReopenRule;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.VendorRule;
import tierdesk.procedure.VerificationRule;
import tierdesk.procedure.rule.Refusal;

/** Understands a form. What it does not understand is named, and stands as in another procedure meanwhile, so that the rest can be shown and checked. */
public final class FormReader {

    private static final int MOST = 100;
    private static final int MOST_PERCENT = 1000;

    private static final ProcedureForm STANDARD = ProcedureForm.of(StandardProcedure.V1);

    private final ProcedureForm form;
    private final ProcedureForm otherwise;
    private final List<Flaw> flaws = new ArrayList<>();

    private FormReader(ProcedureForm form, ProcedureForm otherwise) {
        this.form = form;
        this.otherwise = otherwise;
    }

    /**
     * Reads what is said.
     *
     * @param ref of the procedure that it becomes
     * @param otherwise a sound one to go on with where something cannot be understood
     */
    public static Reading read(ProcedureForm form, ProcedureRef ref, @Nullable ProcedureRef base, Procedure otherwise) {
        FormReader reader = new FormReader(form, ProcedureForm.of(otherwise));
        Procedure procedure = reader.procedure(ref, base, otherwise);
        return new Reading(procedure, reader.flaws);
    }

    private Procedure procedure(ProcedureRef ref, @Nullable ProcedureRef base, Procedure sound) {
        List<Level> levels = levels(sound);
        Map<Priority, PriorityRule> priorities = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            priorities.put(priority, new PriorityRule(
                    value(Part.of(Item.FRAME_SHARE, priority), text -> ValueText.percent(text, 1, MOST_PERCENT)),
                    value(Part.of(Item.CALENDAR_OF_PRIORITY, priority), ValueText::name),
                    value(Part.of(Item.CONTRACT, priority), ValueText::duration)));
        }
        return new Procedure(
                ref,
                value(Item.NAME_OF_PROCEDURE, ValueText::name),
                levels,
                priorities,
                matrix(),
                new HashSet<>(value(Item.STOPPING_HOLDS, text -> ValueText.constants(text, HoldKind.class))),
                new AlertRule(
                        value(Item.WARN_LIST, FormReader::share),
                        value(Item.WARN_HOLDER, FormReader::share),
                        value(Item.WAYS_ON, FormReader::share),
                        value(Item.REPEAT_EVERY, ValueText::duration),
                        value(Item.ESCALATE_BY_ITSELF, ValueText::yesNo)),
                new VendorRule(vendorFrom(levels), value(Item.VENDOR_ASK_AGAIN, ValueText::duration)),
                new VerificationRule(
                        value(Item.VERIFY_BY_ANOTHER, ValueText::yesNo),
                        value(Item.VERIFY_WITHIN, ValueText::duration),
                        value(Item.VERIFY_ATTEMPTS, text -> ValueText.count(text, 1, MOST)),
                        value(Item.VERIFY_DAYS, text -> ValueText.count(text, 0, MOST))),
                new ReopenRule(
                        value(Item.REOPEN_WITHIN, ValueText::days),
                        value(Item.REOPEN_NEXT, text -> ValueText.count(text, 1, MOST)),
                        value(Item.REOPEN_MANAGER, text -> ValueText.count(text, 1, MOST))),
                value(Item.SKIP, ValueText::yesNo),
                value(Item.SEND_BACK, ValueText::yesNo),
                form.get(Item.COST_CAP).isBlank() ? null : value(Item.COST_CAP, ValueText::money, "0"),
                new HashSet<>(value(Item.ASKED, text -> ValueText.constants(text, AskedField.class))),
                base);
    }

    private static Integer share(String text) throws WrongValueException {
        return ValueText.percent(text, 1, MOST);
    }

    private List<Level> levels(Procedure sound) {
        List<Level> levels = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (String id : form.levels()) {
            if (!ids.add(id)) {
                flaws.add(Flaw.at(Item.LEVELS, Refusal.Key.LEVEL_TWICE, id));
            } else {
                levels.add(level(id));
            }
        }
        if (levels.isEmpty()) {
            flaws.add(Flaw.at(Item.LEVELS, Refusal.Key.LEVEL_NONE));
            return sound.levels();
        }
        return levels;
    }

    /** A new level that cannot be read yet stands as the first one meanwhile. */
    private Level level(String id) {
        String like = otherwise.texts().containsKey(Part.of(Item.LEVEL_NAME, id)) ? id : otherwise.levels().getFirst();
        return new Level(
                id,
                ofLevel(Item.LEVEL_NAME, id, like, ValueText::name),
                ofLevel(Item.LEVEL_COLOUR, id, like, text -> ValueText.count(text, 1, Level.PALETTES)),
                ofLevel(Item.LEVEL_RATE, id, like, ValueText::money),
                ofLevel(Item.LEVEL_EFFORT, id, like, ValueText::duration),
                ofLevel(Item.LEVEL_FRAME, id, like, ValueText::duration),
                ofLevel(Item.LEVEL_QUALIFY, id, like, ValueText::duration));
    }

    private Map<Impact, Map<Urgency, Priority>> matrix() {
        Map<Impact, Map<Urgency, Priority>> matrix = new EnumMap<>(Impact.class);
        for (Impact impact : Impact.values()) {
            Map<Urgency, Priority> row = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Urgency.values()) {
                row.put(urgency, value(Part.of(impact, urgency), text -> ValueText.constant(text, Priority.class)));
            }
            matrix.put(impact, row);
        }
        return matrix;
    }

    private int vendorFrom(List<Level> levels) {
        List<String> words = Stream.concat(levels.stream().map(Level::id), Stream.of(ValueText.NEVER)).toList();
        return words.indexOf(value(Item.VENDOR_FROM, text -> ValueText.choice(text, words), ValueText.NEVER));
    }

    private <T> T value(Item item, Understanding<T> understanding) {
        return value(Part.of(item), understanding);
    }

    private <T> T value(Item item, Understanding<T> understanding, String instead) {
        return value(Part.of(item), understanding, instead);
    }

    private <T> T value(Part part, Understanding<T> understanding) {
        return value(part, understanding, otherwise.get(part));
    }

    private <T> T ofLevel(Item item, String id, String like, Understanding<T> understanding) {
        return value(Part.of(item, id), understanding, otherwise.get(Part.of(item, like)));
    }

    private <T> T value(Part part, Understanding<T> understanding, String instead) {
        try {
            return understanding.of(form.get(part));
        } catch (WrongValueException wrong) {
            flaws.add(new Flaw(part, wrong.refusal()));
        }
        try {
            return understanding.of(instead);
        } catch (WrongValueException older) {
            return standard(part, understanding);
        }
    }

    /** An older version may hold what could not be written today. */
    private static <T> T standard(Part part, Understanding<T> understanding) {
        String of = part.item().scope() == Item.Scope.LEVEL ? STANDARD.levels().getFirst() : part.of();
        try {
            return understanding.of(STANDARD.get(new Part(part.item(), of)));
        } catch (WrongValueException impossible) {
            throw new IllegalStateException(part + " of the built-in procedure cannot be read", impossible);
        }
    }

    /** What a text says. */
    @FunctionalInterface
    private interface Understanding<T> {
        T of(String text) throws WrongValueException;
    }

    /**
     * What a form comes to.
     *
     * @param procedure as far as it could be read
     * @param flaws what could not
     */
    public record Reading(Procedure procedure, List<Flaw> flaws) {

        public Reading {
            flaws = List.copyOf(flaws);
        }
    }
}
