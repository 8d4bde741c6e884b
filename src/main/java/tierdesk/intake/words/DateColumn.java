package tierdesk.intake.words;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how a column writes its dates. A first sample of values votes; where several ways fit equally well ({@code 02-03-2016}), values
 * that follow decide. Once taken, a format holds for the whole file.
 */
public final class DateColumn {

    private static final int SAMPLE = 200;

    private final ZoneId zone;
    private final List<DateFormat> candidates = new ArrayList<>(DateFormat.ALL);
    private final int[] votes = new int[DateFormat.ALL.size()];
    private int seen;

    public DateColumn(ZoneId zone) {
        this.zone = zone;
    }

    /** Takes note of a value that is not missing. */
    public void see(String value) {
        if (seen < SAMPLE) {
            vote(value);
            seen++;
            if (seen == SAMPLE) {
                keepBest();
            }
        } else if (candidates.size() > 1) {
            keepFitting(value);
        }
    }

    private void vote(String value) {
        for (int i = 0; i < votes.length; i++) {
            if (DateFormat.ALL.get(i).instant(value, zone).isPresent()) {
                votes[i]++;
            }
        }
    }

    private void keepBest() {
        int best = 0;
        for (int vote : votes) {
            best = Math.max(best, vote);
        }
        candidates.clear();
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] == best && best > 0) {
                candidates.add(DateFormat.ALL.get(i));
            }
        }
    }

    private void keepFitting(String value) {
        List<DateFormat> fitting = candidates.stream().filter(format -> format.instant(value, zone).isPresent()).toList();
        if (!fitting.isEmpty()) {
            candidates.retainAll(fitting);
        }
    }

    /** The way the column writes dates; empty when no value was a date. Ends the finding out. */
    public Optional<DateFormat> format() {
        if (seen < SAMPLE) {
            keepBest();
            seen = SAMPLE;
        }
        return candidates.stream().findFirst();
    }

    /** Whether a value is a date in any known way. */
    public static boolean looksLikeDate(String value) {
        return value.length() >= 6 && DateFormat.ALL.stream().anyMatch(format -> format.instant(value, ZoneId.of("UTC")).isPresent());
    }

    /** The instant a value means under the format found. */
    public Optional<Instant> instant(String value) {
        return format().flatMap(format -> format.instant(value, zone));
    }
}
