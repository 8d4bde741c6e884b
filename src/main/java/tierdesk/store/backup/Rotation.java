package tierdesk.store.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;

/**
 * Which copies have not had their time. Days, weeks and months without a copy do not count, so that after a long holiday the older ones are still
 * there. Copies that a person asked for stay, and neither do they stand in for the automatic ones.
 */
final class Rotation {

    static final int DAYS = 7;
    static final int WEEKS = 4;
    static final int MONTHS = 12;
    /** The latest of those made before an import or a change of the tables. */
    static final int BEFORE_CHANGES = 3;

    private Rotation() {
    }

    /** @param zone in which days, weeks (from Monday) and months begin */
    static Set<Copy> kept(Collection<Copy> copies, ZoneId zone) {
        List<Copy> automatic = copies.stream().filter(copy -> copy.occasion() != Occasion.BY_HAND)
                .sorted(Comparator.comparing(Copy::madeAt).reversed().thenComparing(Copy::file)).toList();
        // a copy of an unsound journal must not push out the last sound one of its day
        List<Copy> soundFirst = automatic.stream().sorted(Comparator.comparing(copy -> !copy.sound())).toList();
        Set<Copy> kept = new HashSet<>();
        copies.stream().filter(copy -> copy.occasion() == Occasion.BY_HAND).forEach(kept::add);
        keep(kept, automatic, soundFirst, DAYS, madeAt -> day(madeAt, zone));
        keep(kept, automatic, soundFirst, WEEKS, madeAt -> week(day(madeAt, zone)));
        keep(kept, automatic, soundFirst, MONTHS, madeAt -> YearMonth.from(day(madeAt, zone)));
        automatic.stream().filter(copy -> copy.occasion() != Occasion.DAILY).limit(BEFORE_CHANGES).forEach(kept::add);
        automatic.stream().limit(1).forEach(kept::add);
        return kept;
    }

    /** Of each of the latest spans that have a copy, the newest sound one; the newest at all where none is sound. */
    private static <T> void keep(Set<Copy> kept, List<Copy> newestFirst, List<Copy> soundFirst, int spans, Function<Instant, T> span) {
        newestFirst.stream().map(copy -> span.apply(copy.madeAt())).distinct().limit(spans)
                .forEach(each -> soundFirst.stream().filter(copy -> span.apply(copy.madeAt()).equals(each)).findFirst().ifPresent(kept::add));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
