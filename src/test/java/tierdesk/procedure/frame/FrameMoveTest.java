package tierdesk.procedure.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.OpenInterval;
import tierdesk.clock.SupportCalendar;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("Frames that other support hours would move")
class FrameMoveTest {

    /** An hour after the story begins, Monday 09:00; a P3 ticket, Tier 1 has an hour. */
    private static final Instant TEN = Story.START.plus(Duration.ofHours(1));

    @Test
    @DisplayName("come with both ends: closed over noon, the hour of Tier 1 is spent an hour later")
    void movesLater() {
        List<FrameMove> moves = moves(Story.identified(), hours("09:00", "17:00"), hours("09:30", "17:00"), TEN);

        assertThat(moves).extracting(FrameMove::kind)
                .containsExactly(FrameKind.CONTRACT, FrameKind.LEVEL, FrameKind.QUALIFY);
        FrameMove level = moves.get(1);
        assertThat(level.was()).isEqualTo(Story.START.plus(Duration.ofMinutes(60)));
        assertThat(level.would()).isEqualTo(Story.START.plus(Duration.ofMinutes(90)));
        assertThat(level.shift()).isEqualTo(Duration.ofMinutes(30));
        assertThat(level.becomesLate()).isFalse();
    }

    @Test
    @DisplayName("become late where they are in time now and would be spent already")
    void becomesLate() {
        List<FrameMove> moves = moves(Story.identified(), hours("11:00", "17:00"), hours("08:00", "17:00"), TEN);

        assertThat(moves.stream().sorted(FrameMove.WORST_FIRST).toList().getFirst())
                .satisfies(worst -> {
                    assertThat(worst.kind()).isIn(FrameKind.LEVEL, FrameKind.QUALIFY);
                    assertThat(worst.becomesLate()).isTrue();
                    assertThat(worst.left()).isPositive();
                });
        assertThat(moves).filteredOn(FrameMove::becomesLate).extracting(FrameMove::kind)
                .containsExactly(FrameKind.LEVEL, FrameKind.QUALIFY);
    }

    @Test
    @DisplayName("are none where the hours are the same")
    void sameHours() {
        assertThat(moves(Story.inProgress(), hours("09:00", "17:00"), hours("09:00", "17:00"), TEN)).isEmpty();
    }

    @Test
    @DisplayName("that stand still have no end; what is left of them tells")
    void standingStill() {
        Story story = Story.inProgress().after(Duration.ofMinutes(25))
                .then("mk", new WorkEvent.Held(HoldKind.CLIENT, "asked for the log", null));

        assertThat(moves(story, hours("09:00", "17:00"), hours("09:15", "17:00"), TEN))
                .filteredOn(move -> move.kind() == FrameKind.LEVEL)
                .singleElement().satisfies(move -> {
                    assertThat(move.was()).isNull();
                    assertThat(move.would()).isNull();
                    assertThat(move.wouldLeave().minus(move.left())).isEqualTo(Duration.ofMinutes(15));
                });
    }

    private static List<FrameMove> moves(Story story, SupportCalendar before, SupportCalendar after, Instant now) {
        return FrameMove.of(story.ticket(), StandardProcedure.V1, book(before), book(after), now);
    }

    private static CalendarBook book(SupportCalendar supportHours) {
        return id -> id.equals(StandardProcedure.SUPPORT_HOURS) ? supportHours : SupportCalendar.alwaysOpen(id);
    }

    private static SupportCalendar hours(String open, String close) {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(OpenInterval.of(open, close)));
        }
        return SupportCalendar.of(CalendarDefinition.weekly("support-hours", "Support hours", ZoneOffset.UTC, week));
    }
}
