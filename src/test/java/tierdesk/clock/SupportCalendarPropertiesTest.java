package tierdesk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import tierdesk.clock.CalendarCases.Case;

/** What holds on any calendar in any zone. 3,200 cases in each build, 160,000 in the nightly one. */
class SupportCalendarPropertiesTest {

    private static final int TRIES = 400;
    private static final int CASES_A_TRY = Boolean.getBoolean("tierdesk.nightly") ? 50 : 1;

    private static final AtomicInteger CASES = new AtomicInteger();

    private static List<Case> counted(List<Case> cases) {
        CASES.addAndGet(cases.size());
        return cases;
    }

    @AfterContainer
    static void say() {
        System.out.printf("calendar properties: %,d cases in %d zones%n", CASES.get(), CalendarCases.ZONES.size());
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        return new CalendarCases().cases().list().ofSize(CASES_A_TRY);
    }

    @Property(tries = TRIES)
    @Label("elapsed time is what counting minute by minute gives")
    void elapsedIsWhatCountingGives(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            assertThat(some.calendar().elapsed(some.first(), some.last(), some.pauses()))
                    .as("%s", some)
                    .isEqualTo(some.naive().elapsed(some.first(), some.last(), some.pauses()));
        }
    }

    @Property(tries = TRIES)
    @Label("a due instant is the one that counting minute by minute reaches")
    void dueIsWhatCountingReaches(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            Instant counted = some.naive().due(some.first(), some.frame(), some.pauses());
            if (counted != null) {
                assertThat(some.calendar().due(some.first(), some.frame(), some.pauses()))
                        .as("%s", some)
                        .isEqualTo(counted);
            }
        }
    }

    @Property(tries = TRIES)
    @Label("an instant counted back is the one that counting minute by minute reaches")
    void beforeIsWhatCountingReaches(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            Instant counted = some.naive().before(some.last(), some.frame(), some.pauses());
            if (counted != null) {
                assertThat(some.calendar().before(some.last(), some.frame(), some.pauses()))
                        .as("%s", some)
                        .isEqualTo(counted);
            }
        }
    }

    @Property(tries = TRIES)
    @Label("elapsed(s, due(s, d)) = d, and elapsed(before(e, d), e) = d")
    void theFrameHasElapsedWhenItIsDue(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            SupportCalendar calendar = some.calendar();
            Duration frame = some.frame();
            if (frame.isPositive()) {
                Instant due = calendar.due(some.first(), frame, some.pauses());
                assertThat(calendar.elapsed(some.first(), due, some.pauses())).as("%s", some).isEqualTo(frame);
                assertThat(calendar.elapsed(some.first(), due.minusNanos(1), some.pauses()))
                        .as("a nanosecond earlier it has not, %s", some)
                        .isLessThan(frame);
                Instant before = calendar.before(some.last(), frame, some.pauses());
                assertThat(calendar.elapsed(before, some.last(), some.pauses())).as("%s", some).isEqualTo(frame);
                assertThat(calendar.elapsed(before.plusNanos(1), some.last(), some.pauses()))
                        .as("a nanosecond later it has not, %s", some)
                        .isLessThan(frame);
            }
        }
    }

    @Property(tries = TRIES)
    @Label("elapsed time is additive over a split")
    void elapsedIsAdditive(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            SupportCalendar calendar = some.calendar();
            Duration before = calendar.elapsed(some.first(), some.middle(), some.pauses());
            Duration after = calendar.elapsed(some.middle(), some.last(), some.pauses());
            assertThat(calendar.elapsed(some.first(), some.last(), some.pauses()))
                    .as("%s", some)
                    .isEqualTo(before.plus(after));
        }
    }

    @Property(tries = TRIES)
    @Label("a later start, a longer frame and a further pause never make a due instant earlier")
    void dueIsMonotone(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            Duration frame = some.frame();
            if (frame.isPositive()) {
                SupportCalendar calendar = some.calendar();
                Instant due = calendar.due(some.first(), frame, some.pauses());
                assertThat(calendar.due(some.middle(), frame, some.pauses())).as("%s", some).isAfterOrEqualTo(due);
                assertThat(calendar.due(some.first(), frame.plusMillis(1), some.pauses())).as("%s", some).isAfter(due);
                List<Pause> more = new ArrayList<>(some.pauses());
                more.add(new Pause(some.middle(), some.last()));
                assertThat(calendar.due(some.first(), frame, more)).as("%s", some).isAfterOrEqualTo(due);
            }
        }
    }

    @Property(tries = TRIES)
    @Label("a hold moves the due instant by exactly the working time that it covers")
    void aHoldMovesTheDueInstantByTheWorkingTimeItCovers(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            SupportCalendar calendar = some.calendar();
            Duration frame = some.frame();
            if (frame.isPositive()) {
                Instant due = calendar.due(some.first(), frame);
                Pause hold = new Pause(some.middle(), some.last());
                Duration covered = some.middle().isBefore(due) ? calendar.elapsed(some.middle(), some.last()) : Duration.ZERO;
                assertThat(calendar.due(some.first(), frame, List.of(hold)))
                        .as("%s", some)
                        .isEqualTo(calendar.due(some.first(), frame.plus(covered)));
            }
        }
    }

    @Property(tries = TRIES)
    @Label("the explaining strip has no gaps and adds up to what has elapsed")
    void theStripAddsUp(@ForAll("cases") List<Case> cases) {
        for (Case some : counted(cases)) {
            SupportCalendar calendar = some.calendar();
            List<Stretch> strip = calendar.explain(some.first(), some.last(), some.pauses());
            Instant reached = some.first();
            Duration counted = Duration.ZERO;
            for (Stretch stretch : strip) {
                assertThat(stretch.from()).as("%s", some).isEqualTo(reached);
                assertThat(stretch.length()).isPositive();
                reached = stretch.to();
                counted = counted.plus(stretch instanceof Stretch.Counted ? stretch.length() : Duration.ZERO);
            }
            assertThat(reached).isEqualTo(some.first().isBefore(some.last()) ? some.last() : some.first());
            assertThat(counted).as("%s", some).isEqualTo(calendar.elapsed(some.first(), some.last(), some.pauses()));
            assertThat(strip).isSortedAccordingTo(Comparator.comparing(Stretch::from));
        }
    }
}
