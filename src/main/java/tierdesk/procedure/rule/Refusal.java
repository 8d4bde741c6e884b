package tierdesk.procedure.rule;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tierdesk.clock.Problem;

/**
 * Why something may not be done, in words a technician understands.
 *
 * @param args what the sentence names, in the order of its placeholders
 */
public record Refusal(Key key, List<Object> args) {

    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(Key key, Object... args) {
        return new Refusal(key, List.of(args));
    }

    /** In English, for the command line and the log. */
    public String sentence() {
        return sentence(Locale.ENGLISH);
    }

    public String sentence(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "tierdesk.procedure.refusals", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] shown = args.stream().map(arg -> shown(bundle, arg, locale)).toArray();
        return new MessageFormat(bundle.getString(key.name()), locale).format(shown);
    }

    private static Object shown(ResourceBundle bundle, Object arg, Locale locale) {
        return switch (arg) {
            case Enum<?> word -> word(bundle, word);
            case Problem problem -> problem.sentence(locale);
            case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
            default -> arg;
        };
    }

    private static String word(ResourceBundle bundle, Enum<?> word) {
        return bundle.getString(word.getDeclaringClass().getSimpleName() + "." + word.name());
    }

    /** Every reason there is; each has a sentence in {@code refusals.properties}. */
    public enum Key {
        ALREADY_RECEIVED,
        NOT_RECEIVED,
        STAGE_DOES_NOT_OFFER,
        CLOSED,
        NOT_CLOSED,
        IDENTIFY_FIRST,
        ALREADY_IDENTIFIED,
        QUALIFY_FIRST,
        ALREADY_QUALIFIED,
        ACCEPT_FIRST,
        NO_HAND_OVER,
        NOTHING_TO_RETURN_TO,
        RESUME_FIRST,
        NOT_ON_HOLD,
        ALREADY_ON_HOLD,
        LAST_LEVEL,
        LOWEST_LEVEL,
        NOT_LAST_LEVEL,
        SKIP_NOT_ALLOWED,
        SKIP_NEEDS_REASON,
        SEND_BACK_NOT_ALLOWED,
        LEVEL_UNKNOWN,
        LEVEL_NOT_ABOVE,
        LEVEL_NOT_BELOW,
        RESOLVE_FIRST,
        ALREADY_VERIFIED,
        VERIFY_FIRST,
        ATTEMPTS_MISSING,
        DAYS_MISSING,
        CLOSE_GATE,
        REOPEN_PERIOD_OVER,
        REOPEN_RATHER,
        NO_CLIENT_REPLY,
        SUMMARY_FIRST,
        MANAGER_ONLY,
        MANAGER_SAVES,
        LEAD_NEEDED,
        MANAGER_NEEDED,
        DESK_ALONE,
        SIGN_IN_FIRST,
        SIGNED_IN_AS_ANOTHER,
        DESK_LOCKED,
        NOBODY_BY_THAT_ID,
        NO_PASSWORD_YET,
        WRONG_PASSWORD,
        WAIT_FOR_PASSWORD,
        PASSWORD_LENGTH,
        PASSWORD_GUESSED,
        OWN_PASSWORD_FIRST,
        MANAGER_KEEPS_PASSWORD,
        ANOTHER_MUST_VERIFY,
        NO_OPEN_VENDOR_CASE,
        VENDOR_CASE_UNKNOWN,
        WORK_ENTRY_UNKNOWN,
        ALERT_UNKNOWN,
        ALERT_ALREADY_RAISED,
        NOT_IMPORTED,
        NOTHING_TO_SETTLE,
        FIELD_MISSING,
        MINUTES_OUT_OF_RANGE,
        AMOUNT_NEGATIVE,
        AMOUNT_DECIMALS,
        WORK_NOT_OVER,
        WORK_ENDS_FIRST,
        DAY_TOO_LONG,
        COST_CAP_NOT_PASSED,
        SAME_PROCEDURE,
        FRAME_UNREACHABLE,
        LEVEL_FRAME_UNREACHABLE,
        FRAME_EMPTY,
        LEVEL_FRAME_EMPTY,
        REPEAT_EMPTY,
        CALENDAR_UNSOUND,
        CALENDAR_BUILT_IN,
        CALENDAR_UNKNOWN,
        VALUE_MISSING,
        VALUE_NAME,
        VALUE_DURATION_LONG,
        VALUE_MONEY,
        VALUE_PERCENT,
        VALUE_COUNT,
        VALUE_CHOICE,
        NAME_TAKEN,
        LEVEL_NONE,
        LEVELS_TOO_MANY,
        LEVEL_TWICE,
        LEVEL_NAME_TWICE,
        LEVEL_COLOUR_TWICE,
        LEVEL_NOBODY,
        MANAGER_NOBODY,
        QUALIFY_LONGER,
        MATRIX_ODD,
        WARNINGS_ORDER,
        REOPEN_ORDER,
        COST_CAP_EMPTY,
        TERMS_ARE_MANAGERS,
        LEAD_SAVES,
        LAST_MANAGER,
        LEVEL_WITHOUT_PEOPLE,
        SHOP_FIELD_MISSING,
        REFERENCE_UNKNOWN,
        ENTRY_TAKEN,
        NAMED_TWICE,
        TOO_MANY,
        TEXT_TOO_LONG,
        AMOUNT_TOO_LARGE,
        AMOUNT_TOO_FINE,
        DAY_OUT_OF_RANGE,
        END_BEFORE_START,
        REPLACED_IN_A_CIRCLE,
        CATEGORY_BELOW_ITSELF,
        CATEGORY_TOO_DEEP,
        PLACEHOLDER_UNKNOWN,
        ID_FORM,
        KEY_FORM,
        MAIL_FORM,
        PHONE_FORM,
        CURRENCY_UNKNOWN,
        NOT_A_CHOICE,
        NOT_AN_AMOUNT,
        NOT_A_RATE,
        NOT_A_SPAN,
        NOT_A_DAY,
        ZONE_UNKNOWN,
        HOURS_UNREADABLE,
        UNKNOWN_KIND
    }
}
