package tierdesk.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.journal.Shop;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.Role;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.frame.Deadline;
import tierdesk.procedure.frame.FrameKind;
import tierdesk.ui.support.TestUi;

@DisplayName("A deadline in words")
final class DeadlineWordsTest {

    /** The shop's one calendar is always open, so that the words are easy to check. */
    private static final Shop SHOP =
            Shop.fold(List.of()).with(List.of(new TechnicianSaved("mk", "Mara Klein", Role.TECHNICIAN, Set.of("tier-1"), false)));

    private final TestUi ui = TestUi.atOnce();

    private DeadlineWords words(Story story, Instant now) {
        return words(ui, story, now);
    }

    private static DeadlineWords words(TestUi ui, Story story, Instant now) {
        return new DeadlineWords(ui.context.messages(), ui.context.formats(), story.ticket(), SHOP, now);
    }

    private static Deadline of(DeadlineWords words, FrameKind kind) {
        return words.deadlines().stream().filter(deadline -> deadline.frame().kind() == kind).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("tells the hold, its reason and by whom, and sums up to the frame")
    void hold() {
        Story story = Story.inProgress().after(Duration.ofMinutes(6))
                .then("mk", new WorkEvent.Held(HoldKind.CLIENT, "Waiting for the callback", null))
                .after(Duration.ofMinutes(59)).then("mk", new WorkEvent.Resumed("Called back"));
        DeadlineWords words = words(story, story.now());
        Deadline level = of(words, FrameKind.LEVEL);
        assertThat(words.name(level)).isEqualTo("Tier 1");
        assertThat(words.sum(level)).isEqualTo("1 h counted = 1 h");
        assertThat(words.stops(level)).singleElement().asString()
                .contains("waiting for the client", "Mara Klein", "Waiting for the callback", "9:10", "10:10");
    }

    @Test
    @DisplayName("says that the clock stands still and what is left")
    void still() {
        Story story = Story.inProgress().at(Story.START.plus(Duration.ofMinutes(20)))
                .then("mk", new WorkEvent.Held(HoldKind.PARTS, "Drum", null));
        DeadlineWords words = words(story, story.now().plus(Duration.ofHours(3)));
        Deadline level = of(words, FrameKind.LEVEL);
        assertThat(words.headline(level)).contains("stands still, 40 min are left");
        assertThat(words.sum(level)).isEqualTo("20 min counted + 40 min left = 1 h");
    }

    @Test
    @DisplayName("rounds its parts to minutes that add up")
    void roundsTogether() {
        Duration place = Duration.ZERO;
        long minutes = 0;
        for (int seconds : new int[] {200, 3_400, 17, 29, 31, 89, 3_434}) {
            Duration next = place.plusSeconds(seconds);
            minutes += WholeMinutes.between(place, next).toMinutes();
            place = next;
        }
        assertThat(place).isEqualTo(Duration.ofHours(2));
        assertThat(minutes).isEqualTo(120);
    }

    @Test
    @DisplayName("speaks German, too")
    void german() {
        TestUi german = TestUi.atOnce(Locale.GERMAN);
        Story story = Story.inProgress();
        DeadlineWords words = words(german, story, story.now());
        assertThat(words.headline(of(words, FrameKind.CONTRACT))).contains("fällig", "02.03.2026");
        assertThat(words.hours(of(words, FrameKind.CONTRACT))).contains("Uhrzeiten in");
    }
}
