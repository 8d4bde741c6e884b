package tierdesk.desk.history;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.alert.Threshold;

/** What an alert says, in a few words: "75 % of the Tier 1 time frame". */
public final class AlertText {

    private final Words words;

    public AlertText(Locale locale, ZoneId zone) {
        this(new Words(locale, zone));
    }

    AlertText(Words words) {
        this.words = words;
    }

    /** A key that only a newer desk knows is told as it stands. */
    public String of(String key, Procedure procedure) {
        return AlertKey.read(key).map(known -> of(known, procedure)).orElse(key);
    }

    private String of(AlertKey key, Procedure procedure) {
        Threshold threshold = key.threshold();
        String what = what(key, procedure);
        if (!key.kind().warns()) {
            return threshold.repeat() == 0 ? what : words.say("alert.again", what, threshold.repeat());
        }
        if (!threshold.spent()) {
            return words.say("alert.warning", what, threshold.percent());
        }
        return threshold.repeat() == 0 ? words.say("alert.breach", what) : words.say("alert.still", what, threshold.repeat());
    }

    /** What a frame is called, of the level that the key names. */
    private String what(AlertKey key, Procedure procedure) {
        return words.say("frame." + key.kind().name(), level(key).map(level -> name(level, procedure)).orElse(""));
    }

    private static String name(String level, Procedure procedure) {
        return procedure.indexOf(level) < 0 ? level : procedure.level(level).name();
    }

    private static Optional<String> level(AlertKey key) {
        int blank = key.subject().lastIndexOf(' ');
        return switch (key.kind()) {
            case LEVEL, QUALIFY, EFFORT, UNASSIGNED -> Optional.of(blank < 0 ? key.subject() : key.subject().substring(0, blank));
            case CONTRACT, VERIFY, VENDOR_PROMISE, HOLD_END, CLOSE_UNVERIFIED -> Optional.empty();
        };
    }
}
