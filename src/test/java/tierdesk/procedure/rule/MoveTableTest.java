package tierdesk.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tierdesk.procedure.Channel;
import tierdesk.procedure.HoldKind;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.ResolutionEvent;
import tierdesk.procedure.event.WorkEvent;

@DisplayName("The table of what may follow what, cell by cell")
final class MoveTableTest {

    /** Rows are acts, columns situations; y may be done, n is offered but not yet, . is not offered. Written from PROCEDURE.md. */
    private static final String TABLE = """
            act                    received identified qualifying handed-over in-progress held onsite verifying verified closed long-closed manager manager-uninformed
            RECEIVE                .        .          .          .           .           .    .      .         .        .      .           .       .
            IDENTIFY               y        .          .          .           .           .    .      .         .        .      .           .       .
            REPRIORITISE           .        y          y          y           y           y    y      y         y        .      .           y       y
            CORRECT_DETAILS        y        y          y          y           y           y    y      y         y        y      y           y       y
            CLIENT_REPLY           y        y          y          y           y           y    y      y         y        y      y           y       y
            FILE_REPLY             .        .          .          .           .           .    .      .         .        .      .           .       .
            FOLLOW_UP              .        .          .          .           .           .    .      .         .        .      y           .       .
            ASSIGN                 y        y          y          n           y           y    y      y         y        .      .           y       y
            QUALIFY                n        y          y          n           .           .    .      .         .        .      .           .       .
            REVISE_PLAN            .        .          .          .           y           y    y      .         .        .      .           .       .
            ESCALATE               .        y          y          n           y           n    .      .         .        .      .           .       .
            ACCEPT_HAND_OVER       .        .          .          y           .           .    .      .         .        .      .           .       .
            RETURN_HAND_OVER       .        .          .          y           .           .    .      .         .        .      .           .       .
            SEND_BACK              .        .          .          n           .           .    y      .         .        .      .           .       .
            EXTEND_FRAME           .        y          y          n           y           y    y      .         .        .      .           .       .
            RAISE_TO_MANAGER       .        .          .          .           .           .    y      .         .        .      .           .       .
            PASS_COST_CAP          .        y          y          y           y           y    y      .         .        .      .           .       .
            SUMMARISE_ACTIVITY     .        .          .          .           .           .    .      .         .        .      .           y       y
            DECIDE                 .        .          .          .           .           .    .      .         .        .      .           y       n
            RESOLVE                .        n          n          n           y           n    y      .         .        .      .           .       .
            ATTEMPT_VERIFICATION   .        .          .          .           .           .    .      y         .        .      .           .       .
            VERIFY                 .        .          .          .           .           .    .      y         .        .      .           .       .
            REJECT                 .        .          .          .           .           .    .      y         y        .      .           .       .
            CLOSE                  .        .          .          .           .           .    .      n         y        .      .           .       .
            CLOSE_UNVERIFIED       .        .          .          .           .           .    .      n         .        .      .           .       .
            REOPEN                 .        .          .          .           .           .    .      .         .        y      n           .       .
            LOG_WORK               y        y          y          y           y           y    y      y         y        y      y           y       y
            CORRECT_WORK           .        .          .          .           .           .    .      y         y        y      y           .       y
            ADD_NOTE               y        y          y          y           y           y    y      y         y        y      y           y       y
            ATTACH                 y        y          y          y           y           y    y      y         y        y      y           y       y
            TICK_CHECKS            y        y          y          y           y           y    y      y         y        y      y           y       y
            HOLD                   y        y          y          n           y           .    y      .         .        .      .           .       .
            RESUME                 .        .          .          .           .           y    .      .         .        .      .           .       .
            ENGAGE_VENDOR          .        y          y          n           y           y    y      .         .        .      .           .       .
            EXCHANGE_WITH_VENDOR   .        .          .          .           .           .    .      .         .        .      .           .       .
            CONCLUDE_VENDOR        .        .          .          .           .           .    .      .         .        .      .           .       .
            RAISE_ALERT            y        y          y          y           y           y    y      y         y        .      .           y       y
            ACKNOWLEDGE_ALERT      .        .          .          .           .           .    .      .         .        .      .           .       .
            SNOOZE_ALERT           .        .          .          .           .           .    .      .         .        .      .           .       .
            IMPORT_STEP            .        .          .          .           .           .    .      .         .        .      .           .       .
            MOVE_PROCEDURE         y        y          y          y           y           y    y      y         y        .      .           y       y
            SETTLE_LOOK            y        y          y          y           y           y    y      y         y        y      y           y       y
            """;

    private static final Map<String, Story> SITUATIONS = situations();

    private static Map<String, Story> situations() {
        Map<String, Story> situations = new LinkedHashMap<>();
        situations.put("received", Story.received());
        situations.put("identified", Story.identified());
        situations.put("qualifying", Story.identified().then("mk", new LevelEvent.Assigned("mk")));
        situations.put("handed-over", Story.inProgress().then("mk", new LevelEvent.Escalated("tier-2", Story.PACKET, null, false)));
        situations.put("in-progress", Story.inProgress());
        situations.put("held", Story.inProgress().then("mk", new WorkEvent.Held(HoldKind.PARTS, "Cable ordered", null)));
        situations.put("onsite", Story.inProgress().escalate("tier-2").escalate("tier-3").escalate("onsite")
                .then("pat", new LevelEvent.Qualified("Replace the switch")));
        situations.put("verifying", Story.verifying());
        situations.put("verified", Story.verified());
        situations.put("closed", Story.closed());
        situations.put("long-closed", Story.closed().after(Duration.ofDays(15)));
        situations.put("manager", Story.atManager());
        situations.put("manager-uninformed", thirdReopening());
        return situations;
    }

    /** The third reopening goes to the manager, who has no details of all activity yet. */
    private static Story thirdReopening() {
        Story story = Story.closed();
        for (int round = 1; round <= 2; round++) {
            story.then("mk", new ResolutionEvent.Reopened("Again"))
                    .then("mk", new LevelEvent.Qualified("Once more"))
                    .then("mk", new ResolutionEvent.Resolved("Done", "Cable"))
                    .then("jo", new ResolutionEvent.Verified("Ann", Channel.PHONE, "Fine"))
                    .then("jo", new ResolutionEvent.Closed("Done", "Cable", "Network", false, null));
        }
        return story.then("mk", new ResolutionEvent.Reopened("Again"));
    }

    static Stream<String> rows() {
        return TABLE.lines().skip(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachCellIsAsTheProcedureSays(String row) {
        List<String> situations = List.of(TABLE.lines().findFirst().orElseThrow().split(" +"));
        String[] cells = row.split(" +");
        Act act = Act.valueOf(cells[0]);
        for (int i = 1; i < cells.length; i++) {
            Story story = Objects.requireNonNull(SITUATIONS.get(situations.get(i)));
            Verdict verdict = MoveTable.verdict(act, story.ticket(), StandardProcedure.V1, story.now());
            String cell = switch (verdict) {
                case Verdict.Allowed _ -> "y";
                case Verdict.NotYet _ -> "n";
                case Verdict.NotOffered _ -> ".";
            };
            assertThat(cell).as("%s while %s: %s", act, situations.get(i), verdict).isEqualTo(cells[i]);
        }
    }

    @Test
    void theTableOfThisTestHasEveryActAndEveryCell() {
        assertThat(rows().map(row -> Act.valueOf(row.split(" +")[0]))).containsExactlyElementsOf(Arrays.asList(Act.values()));
        assertThat(TABLE.lines().map(row -> row.split(" +").length)).containsOnly(SITUATIONS.size() + 1);
    }

    @Test
    void everyRefusalIsASentenceInBothLanguages() {
        for (Refusal.Key key : Refusal.Key.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String sentence = new Refusal(key, List.of(1, 2, 3, "Four.", "Five.")).sentence(locale);
                assertThat(sentence).as("%s in %s", key, locale).matches("[\\p{Lu}\\d\u201e\u201c].*[.?]").doesNotContain("{");
            }
        }
    }

    @Test
    void aRefusalNamesWhatIsMissingInTheWordsOfItsLanguage() {
        for (Field field : Field.values()) {
            Refusal refusal = Refusal.of(Refusal.Key.FIELD_MISSING, field);
            assertThat(refusal.sentence(Locale.ENGLISH)).doesNotContain(field.name()).startsWith("Fill in: ");
            assertThat(refusal.sentence(Locale.GERMAN)).doesNotContain(field.name()).startsWith("Bitte ausf\u00fcllen: ");
        }
    }
}
