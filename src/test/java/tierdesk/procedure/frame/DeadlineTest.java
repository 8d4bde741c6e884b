package tierdesk.procedure.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static tierdesk.procedure.Hours.frames;
import static tierdesk.procedure.Hours.march;
import static tierdesk.procedure.Hours.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.clock.Stretch;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("A deadline explained")
final class DeadlineTest {

    private static final LevelEvent.Qualified PLAN = new LevelEvent.Qualified("As planned");

    private static Deadline of(Story story, FrameKind kind, Instant now) {
        return Deadline.of(frames(story), now).stream().filter(deadline -> deadline.frame().kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> told(Deadline deadline) {
        return deadline.strip().stream()
                .map(stretch -> stretch.getClass().getSimpleName() + " " + stretch.from() + " " + stretch.length())
                .toList();
    }

    @Test
    @DisplayName("of a level's frame over the night names the counted hours and the closed ones between them")
    void overTheNight() {
        Story story = Story.inProgress().at(march(2, "16:00")).escalate("tier-2");
        Deadline level = of(story, FrameKind.LEVEL, story.now());
        assertThat(told(level)).containsExactly(
                "Counted 2026-03-02T16:00:00Z PT1H",
                "Closed 2026-03-02T17:00:00Z PT16H",
                "Counted 2026-03-03T09:00:00Z PT3H");
        assertThat(level.counted()).isEqualTo(level.frame().allowed());
        assertThat(level.due()).isEqualTo(march(3, "12:00"));
        assertThat(level.left()).isZero();
    }

    @Test
    @DisplayName("names the hold, its reason and who put the ticket on it")
    void hold() {
        Story story = Story.inProgress()
                .at(march(2, "09:30")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Waiting for the callback", null))
                .at(march(2, "10:30")).then("mk", new WorkEvent.Resumed("Called back"));
        Deadline contract = of(story, FrameKind.CONTRACT, story.now());
        Stretch.Paused paused = contract.strip().stream()
                .filter(Stretch.Paused.class::isInstance).map(Stretch.Paused.class::cast).findFirst().orElseThrow();
        assertThat(paused.length()).isEqualTo(Duration.ofHours(1));
        assertThat(contract.why(paused)).isInstanceOfSatisfying(Standstill.OnHold.class, why -> {
            assertThat(why.hold().reason()).isEqualTo("Waiting for the callback");
            assertThat(why.hold().by()).isEqualTo("mk");
        });
        assertThat(contract.counted()).isEqualTo(contract.frame().allowed());
    }

    @Test
    @DisplayName("goes as far as the present and says what is left while the clock stands still")
    void standsStill() {
        Story story = Story.inProgress().at(march(2, "09:30")).then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Callback", null));
        Deadline level = of(story, FrameKind.LEVEL, march(2, "11:00"));
        assertThat(level.due()).isNull();
        assertThat(level.counted()).isEqualTo(minutes(30));
        assertThat(level.left()).isEqualTo(minutes(30));
        assertThat(level.strip().getLast().to()).isEqualTo(march(2, "11:00"));
    }

    @Test
    @DisplayName("counts what an earlier visit spent, and tells what an extension added")
    void earlierVisitAndExtension() {
        Story story = Story.inProgress().then("mk", new LevelEvent.FrameExtended(30, "Slow machine"))
                .at(march(2, "09:40")).escalate("tier-2").then("pat", PLAN)
                .at(march(2, "11:00")).then("pat", new LevelEvent.SentBack("tier-1", "The cable is loose"));
        Deadline level = of(story, FrameKind.LEVEL, story.now());
        assertThat(level.frame().allowed()).isEqualTo(minutes(90));
        assertThat(level.added()).isEqualTo(minutes(30));
        assertThat(level.frame().spentBefore()).isEqualTo(minutes(40));
        assertThat(level.counted()).isEqualTo(minutes(50));
    }

    @Test
    @DisplayName("is there for the client's clock, the level's frame and the time to qualify of a ticket that nobody has qualified")
    void allThree() {
        Story story = Story.identified();
        assertThat(Deadline.of(frames(story), story.now())).extracting(deadline -> deadline.frame().kind())
                .contains(FrameKind.CONTRACT, FrameKind.LEVEL, FrameKind.QUALIFY);
        assertThat(Deadline.of(frames(story), story.now()))
                .allSatisfy(deadline -> assertThat(deadline.counted()).isEqualTo(deadline.frame().allowed()));
    }
}
