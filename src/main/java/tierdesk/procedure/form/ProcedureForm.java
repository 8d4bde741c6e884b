package tierdesk.procedure.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tierdesk.procedure.AskedField;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Level;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.Urgency;

/** What a procedure says, as text by place, whether it can be understood or not; {@link FormReader} says. Immutable. */
public final class ProcedureForm {

    private final SortedMap<Part, String> texts;

    public ProcedureForm(Map<Part, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static ProcedureForm of(Procedure procedure) {
        Map<Part, String> texts = new TreeMap<>();
        BiConsumer<Item, String> say = (item, text) -> texts.put(Part.of(item), text);
        say.accept(Item.NAME_OF_PROCEDURE, procedure.name());
        say.accept(Item.LEVELS, ValueText.writeList(procedure.levels().stream().map(Level::id).toList()));
        procedure.levels().forEach(level -> texts.putAll(level(level)));
        for (Priority priority : Priority.values()) {
            texts.put(Part.of(Item.FRAME_SHARE, priority), ValueText.writePercent(procedure.rule(priority).framePercent()));
            texts.put(Part.of(Item.CALENDAR_OF_PRIORITY, priority), procedure.rule(priority).calendarId());
            texts.put(Part.of(Item.CONTRACT, priority), ValueText.write(procedure.rule(priority).contract()));
        }
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                texts.put(Part.of(impact, urgency), procedure.priority(impact, urgency).name());
            }
        }
        say.accept(Item.STOPPING_HOLDS, words(procedure.stoppingHolds(), HoldKind.values()));
        say.accept(Item.WARN_LIST, ValueText.writePercent(procedure.alerts().listPercent()));
        say.accept(Item.WARN_HOLDER, ValueText.writePercent(procedure.alerts().holderPercent()));
        say.accept(Item.WAYS_ON, ValueText.writePercent(procedure.alerts().waysOnPercent()));
        say.accept(Item.REPEAT_EVERY, ValueText.write(procedure.alerts().repeatEvery()));
        say.accept(Item.ESCALATE_BY_ITSELF, ValueText.write(procedure.alerts().escalateAtBreach()));
        int from = procedure.vendor().suggestedFromLevel();
        say.accept(Item.VENDOR_FROM, from < procedure.levels().size() ? procedure.levels().get(Math.max(0, from)).id() : ValueText.NEVER);
        say.accept(Item.VENDOR_ASK_AGAIN, ValueText.write(procedure.vendor().askAgainEvery()));
        say.accept(Item.VERIFY_BY_ANOTHER, ValueText.write(procedure.verification().byAnother()));
        say.accept(Item.VERIFY_WITHIN, ValueText.write(procedure.verification().askWithin()));
        say.accept(Item.VERIFY_ATTEMPTS, Integer.toString(procedure.verification().attempts()));
        say.accept(Item.VERIFY_DAYS, Integer.toString(procedure.verification().businessDays()));
        say.accept(Item.REOPEN_WITHIN, ValueText.writeDays(procedure.reopening().within()));
        say.accept(Item.REOPEN_NEXT, Integer.toString(procedure.reopening().proposeNextLevelAt()));
        say.accept(Item.REOPEN_MANAGER, Integer.toString(procedure.reopening().managerAt()));
        say.accept(Item.SKIP, ValueText.write(procedure.skipAllowed()));
        say.accept(Item.SEND_BACK, ValueText.write(procedure.sendBackAllowed()));
        say.accept(Item.COST_CAP, procedure.costCap() == null ? "" : ValueText.write(procedure.costCap()));
        say.accept(Item.ASKED, words(procedure.asked(), AskedField.values()));
        return new ProcedureForm(texts);
    }

    /** What is said of a level. */
    public static Map<Part, String> level(Level level) {
        return Map.of(
                Part.of(Item.LEVEL_NAME, level.id()), level.name(),
                Part.of(Item.LEVEL_COLOUR, level.id()), Integer.toString(level.palette()),
                Part.of(Item.LEVEL_RATE, level.id()), ValueText.write(level.hourlyRate()),
                Part.of(Item.LEVEL_EFFORT, level.id()), ValueText.write(level.effortBox()),
                Part.of(Item.LEVEL_FRAME, level.id()), ValueText.write(level.elapsedFrame()),
                Part.of(Item.LEVEL_QUALIFY, level.id()), ValueText.write(level.qualifyWithin()));
    }

    private static <E extends Enum<E>> String words(Set<E> constants, E[] inOrder) {
        return ValueText.writeList(List.of(inOrder).stream().filter(constants::contains).map(Part::word).toList());
    }

    /** What is said there; blank where nothing is. */
    public String get(Part part) {
        return texts.getOrDefault(part, "");
    }

    public String get(Item item) {
        return get(Part.of(item));
    }

    /** The levels' ids, from the lowest. */
    public List<String> levels() {
        return ValueText.list(get(Item.LEVELS));
    }

    public Map<Part, String> texts() {
        return texts;
    }

    public ProcedureForm with(Part part, String text) {
        Map<Part, String> changed = new TreeMap<>(texts);
        changed.put(part, text);
        return new ProcedureForm(changed);
    }

    /** Where this says something else than the one it inherits from: what is its own. A level of its own is, with all that is said of it. */
    public Set<Part> differences(ProcedureForm base) {
        Set<Part> own = new TreeSet<>();
        for (Part part : Part.all(levels())) {
            if (!get(part).strip().equals(base.get(part).strip())) {
                own.add(part);
            }
        }
        return own;
    }

    /** What follows where the one it inherits from has become another: its own stays, everything else is as there now. */
    public ProcedureForm inheritingFrom(ProcedureForm newBase, ProcedureForm oldBase) {
        Set<Part> own = differences(oldBase);
        String levels = own.contains(Part.of(Item.LEVELS)) ? get(Item.LEVELS) : newBase.get(Item.LEVELS);
        Map<Part, String> texts = new TreeMap<>();
        for (Part part : Part.all(ValueText.list(levels))) {
            boolean inherited = newBase.texts.containsKey(part) && !own.contains(part);
            texts.put(part, inherited ? newBase.get(part) : get(part));
        }
        texts.put(Part.of(Item.LEVELS), levels);
        return new ProcedureForm(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProcedureForm form && form.texts.equals(texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
