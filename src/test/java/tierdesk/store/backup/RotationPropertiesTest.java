package tierdesk.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tierdesk.desk.Backups.Copy;
import tierdesk.desk.Backups.Occasion;

@Label("The time of a backup")
class RotationPropertiesTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    @Property(tries = 400)
    @Label("the newest stays, and at most 7 days, 4 weeks, 12 months and 3 made before a change")
    void bounded(@ForAll("copies") List<Copy> copies, @ForAll("zones") ZoneId zone) {
        Set<Copy> kept = Rotation.kept(copies, zone);

        automatic(copies).stream().max(Comparator.comparing(Copy::madeAt)).ifPresent(newest ->
                assertThat(kept).anyMatch(copy -> copy.madeAt().equals(newest.madeAt())));
        assertThat(automatic(kept)).hasSizeLessThanOrEqualTo(Rotation.DAYS + Rotation.WEEKS + Rotation.MONTHS + Rotation.BEFORE_CHANGES + 1);
        assertThat(kept).containsAll(copies.stream().filter(copy -> copy.occasion() == Occasion.BY_HAND).toList());
        assertThat(Rotation.kept(kept, zone)).as("a second time removes nothing").isEqualTo(kept);
    }

    @Property(tries = 400)
    @Label("each of the latest 7 days and 12 months with a copy still has one, a sound one if there was one")
    void everySpan(@ForAll("copies") List<Copy> copies, @ForAll("zones") ZoneId zone) {
        Set<Copy> kept = Rotation.kept(copies, zone);
        List<Copy> automatic = automatic(copies);
        List<LocalDate> days = automatic.stream().map(copy -> day(copy, zone)).distinct().sorted(Comparator.reverseOrder()).limit(7).toList();
        List<YearMonth> months =
                automatic.stream().map(copy -> YearMonth.from(day(copy, zone))).distinct().sorted(Comparator.reverseOrder()).limit(12).toList();

        for (LocalDate day : days) {
            boolean wasSound = automatic.stream().anyMatch(copy -> day(copy, zone).equals(day) && copy.sound());
            assertThat(automatic(kept)).anyMatch(copy -> day(copy, zone).equals(day) && (copy.sound() || !wasSound));
        }
        for (YearMonth month : months) {
            assertThat(automatic(kept)).anyMatch(copy -> YearMonth.from(day(copy, zone)).equals(month));
        }
    }

    @Property(tries = 30)
    @Label("removed day by day over three years, there are still 7 days, 4 weeks and 12 months to go back to")
    void dayByDay(@ForAll("zones") ZoneId zone) {
        Set<Copy> kept = new HashSet<>();
        for (int day = 0; day < 3 * 365; day++) {
            kept.add(copy(START.plus(day * 24L + 9, ChronoUnit.HOURS), Occasion.DAILY, true));
            kept = new HashSet<>(Rotation.kept(kept, zone));
        }
        Set<Copy> last = kept;
        assertThat(last.stream().map(copy -> YearMonth.from(day(copy, zone))).distinct()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(last.stream().map(copy -> day(copy, zone)).sorted(Comparator.reverseOrder()).limit(7).collect(Collectors.toList()))
                .hasSize(7).satisfies(days -> assertThat(ChronoUnit.DAYS.between(days.getLast(), days.getFirst())).isEqualTo(6));
        assertThat(last).hasSizeBetween(12 + 7, 7 + 4 + 12);
    }

    @Provide
    Arbitrary<List<Copy>> copies() {
        Arbitrary<Instant> times = Arbitraries.longs().between(0, 3L * 365 * 24 * 60).map(minutes -> START.plus(minutes, ChronoUnit.MINUTES));
        Arbitrary<Boolean> sound = Arbitraries.integers().between(0, 5).map(drawn -> drawn > 0);
        return Combinators.combine(times, Arbitraries.of(Occasion.values()), sound).as(RotationPropertiesTest::copy).list().ofMaxSize(80)
                .map(drawn -> new ArrayList<>(new HashSet<>(drawn)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "Asia/Kolkata").map(ZoneId::of);
    }

    private static Copy copy(Instant madeAt, Occasion occasion, boolean sound) {
        return new Copy(Path.of(madeAt + "-" + occasion), madeAt, occasion, "HQ", 1, 1, 1, madeAt, false, sound ? List.of() : List.of("altered"));
    }

    private static List<Copy> automatic(Iterable<Copy> copies) {
        List<Copy> automatic = new ArrayList<>();
        copies.forEach(copy -> {
            if (copy.occasion() != Occasion.BY_HAND) {
                automatic.add(copy);
            }
        });
        return automatic;
    }

    private static LocalDate day(Copy copy, ZoneId zone) {
        return LocalDate.ofInstant(copy.madeAt(), zone);
    }
}
