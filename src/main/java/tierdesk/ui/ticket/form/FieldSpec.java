package tierdesk.ui.ticket.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tierdesk.procedure.rule.Field;
import tierdesk.procedure.rule.Refusal;
import tierdesk.ui.ticket.model.Situation;

/**
 * One field of a form, as data. Its label is {@code ticket.field.NAME}.
 *
 * @param name unique in its form
 * @param rule what the rules call it; a refusal that names it is shown here
 * @param isRequired nothing is sent while it is blank
 * @param isHalf shares its line with the next half
 * @param isHinted {@code ticket.hint.NAME} stands in it while it is empty
 * @param prefill what it holds when the form opens
 * @param options what can be chosen; empty unless it is a choice
 * @param suggestions where completions come from; null unless it has some
 * @param shown whether it is there, given the other values
 */
public record FieldSpec(
        String name,
        FieldKind kind,
        @Nullable Field rule,
        boolean isRequired,
        boolean isHalf,
        boolean isHinted,
        Function<FormContext, String> prefill,
        Function<FormContext, List<Option>> options,
        @Nullable Suggestions suggestions,
        BiPredicate<FormValues, Situation> shown) {

    public static FieldSpec line(String name) {
        return of(name, FieldKind.LINE);
    }

    public static FieldSpec area(String name) {
        return of(name, FieldKind.AREA);
    }

    public static FieldSpec minutes(String name) {
        return of(name, FieldKind.MINUTES);
    }

    public static FieldSpec dateTime(String name) {
        return of(name, FieldKind.DATE_TIME);
    }

    public static FieldSpec amount(String name) {
        return of(name, FieldKind.AMOUNT);
    }

    public static FieldSpec tick(String name) {
        return of(name, FieldKind.TICK);
    }

    public static FieldSpec choice(String name, Function<FormContext, List<Option>> options) {
        return new FieldSpec(name, FieldKind.CHOICE, null, true, false, false, context -> "", options, null, (values, situation) -> true);
    }

    /** Several of these, each ticked by itself; nothing is asked where there are none. */
    public static FieldSpec ticks(String name, Function<FormContext, List<Option>> options) {
        return new FieldSpec(name, FieldKind.TICKS, null, false, false, false, context -> "", options, null, (values, situation) -> true);
    }

    /** A choice among an enum's constants whose consequences are told before one is chosen. */
    public static FieldSpec cards(String name, Enum<?>[] constants) {
        return new FieldSpec(name, FieldKind.CARDS, null, true, false, false, context -> "", context -> Option.of(context.messages(), constants),
                null, (values, situation) -> true);
    }

    /** A choice among an enum's constants. */
    public static FieldSpec choice(String name, Enum<?>[] constants) {
        return choice(name, context -> Option.of(context.messages(), constants));
    }

    public static FieldSpec suggestion(String name, Suggestions suggestions) {
        return new FieldSpec(name, FieldKind.SUGGESTION, null, false, false, false, context -> "", context -> List.of(), suggestions,
                (values, situation) -> true);
    }

    private static FieldSpec of(String name, FieldKind kind) {
        return new FieldSpec(name, kind, null, false, false, false, context -> "", context -> List.of(), null, (values, situation) -> true);
    }

    /** Must be filled, and is what the rules call this. */
    public FieldSpec required(Field called) {
        return new FieldSpec(name, kind, called, true, isHalf, isHinted, prefill, options, suggestions, shown);
    }

    /** Must be filled. */
    public FieldSpec required() {
        return new FieldSpec(name, kind, rule, true, isHalf, isHinted, prefill, options, suggestions, shown);
    }

    /** Is what the rules call this, and may be left blank here. */
    public FieldSpec called(Field called) {
        return new FieldSpec(name, kind, called, isRequired, isHalf, isHinted, prefill, options, suggestions, shown);
    }

    public FieldSpec half() {
        return new FieldSpec(name, kind, rule, isRequired, true, isHinted, prefill, options, suggestions, shown);
    }

    public FieldSpec hinted() {
        return new FieldSpec(name, kind, rule, isRequired, isHalf, true, prefill, options, suggestions, shown);
    }

    public FieldSpec prefilled(Function<FormContext, String> with) {
        return new FieldSpec(name, kind, rule, isRequired, isHalf, isHinted, with, options, suggestions, shown);
    }

    public FieldSpec when(BiPredicate<FormValues, Situation> condition) {
        return new FieldSpec(name, kind, rule, isRequired, isHalf, isHinted, prefill, options, suggestions, condition);
    }

    public FieldSpec when(Predicate<FormValues> condition) {
        return when((values, situation) -> condition.test(values));
    }

    /** Whether a refusal is about this field. */
    boolean answers(Refusal refusal) {
        Optional<Field> named = refusal.args().stream().filter(Field.class::isInstance).map(Field.class::cast).findFirst();
        if (named.isPresent()) {
            return named.get() == rule;
        }
        return switch (refusal.key()) {
            case MINUTES_OUT_OF_RANGE, DAY_TOO_LONG -> kind == FieldKind.MINUTES;
            case WORK_NOT_OVER -> name.equals("began");
            case AMOUNT_NEGATIVE, AMOUNT_DECIMALS, AMOUNT_TOO_LARGE -> kind == FieldKind.AMOUNT;
            case SKIP_NEEDS_REASON -> name.equals("skip-reason");
            case LEVEL_UNKNOWN, LEVEL_NOT_ABOVE, LEVEL_NOT_BELOW, SKIP_NOT_ALLOWED -> name.equals("level");
            case VENDOR_CASE_UNKNOWN -> name.equals("case");
            case WORK_ENTRY_UNKNOWN -> name.equals("entry");
            case SAME_PROCEDURE -> name.equals("version");
            default -> false;
        };
    }
}
