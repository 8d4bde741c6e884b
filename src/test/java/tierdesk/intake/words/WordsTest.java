package tierdesk.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.intake.words.PriorityWords.Weight;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Priority;
import tierdesk.procedure.Stage;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.Urgency;

@DisplayName("Other systems' words")
class WordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("for states become stages")
    @CsvSource({
        "New, RECEIVED", "Open, RECEIVED", "offen, RECEIVED", "Active, IN_PROGRESS", "Work In Progress, IN_PROGRESS",
        "Awaiting User Info, IN_PROGRESS", "On Hold, IN_PROGRESS", "Resolved, VERIFYING", "Closed, CLOSED", "Done, CLOSED",
        "Accepted/In Progress, IN_PROGRESS", "Accepted/Wait - Vendor, IN_PROGRESS", "Accepted/Assigned, IN_PROGRESS",
        "Queued/Awaiting Assignment, QUALIFYING", "Completed/Resolved, VERIFYING", "Completed/In Call, CLOSED",
        "Completed/Closed, CLOSED", "Completed/Cancelled, CLOSED", "manager decision, MANAGER_DECISION", "in progress, IN_PROGRESS"})
    void stages(String word, Stage stage) {
        assertThat(StageWords.stage(word)).contains(stage);
    }

    @Test
    @DisplayName("for states that nobody knows say nothing")
    void unknownState() {
        assertThat(StageWords.stage("-100")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("for levels become ours, the lower one of two")
    @CsvSource({
        "L1, tier-1", "L2, tier-2", "L3, tier-3", "L2/L3, tier-2", "Tier 2, tier-2", "2nd line, tier-2", "V13 2nd, tier-2",
        "Level 4, onsite", "Onsite, onsite", "Field service, onsite", "onsite, onsite", "Service Desk L1, tier-1"})
    void levels(String word, String level) {
        assertThat(new LevelWords(StandardProcedure.V1.levels()).level(word)).contains(level);
    }

    @ParameterizedTest
    @DisplayName("for groups name no level")
    @CsvSource({"Group 56", "GRP_2", "Network", "S42", "''"})
    void noLevel(String word) {
        assertThat(new LevelWords(StandardProcedure.V1.levels()).level(word)).isEmpty();
    }

    @ParameterizedTest(name = "priority {0} is {1}")
    @DisplayName("and numbers for a priority become an impact and urgency that yield it")
    @CsvSource({"1 - Critical, P1", "2 - High, P2", "3 - Moderate, P3", "4 - Low, P4", "5, P4", "P1, P1", "Emergency, P1", "Highest, P1",
        "High, P2", "Normal, P3", "Minor, P4", "hoch, P2"})
    void priorities(String word, Priority priority) {
        Weight weight = PriorityWords.weight("", "", word, StandardProcedure.V1).orElseThrow();
        assertThat(StandardProcedure.V1.priority(weight.impact(), weight.urgency())).isEqualTo(priority);
    }

    @Test
    @DisplayName("for impact and urgency go before the priority, and what is missing is taken from it")
    void impactAndUrgency() {
        assertThat(PriorityWords.weight("1 - High", "3 - Low", "1 - Critical", StandardProcedure.V1))
                .contains(new Weight(Impact.HIGH, Urgency.LOW));
        assertThat(PriorityWords.weight("High", "", "P2", StandardProcedure.V1)).contains(new Weight(Impact.HIGH, Urgency.MEDIUM));
        assertThat(PriorityWords.weight("Major", "", "", StandardProcedure.V1)).contains(new Weight(Impact.HIGH, Urgency.HIGH));
        assertThat(PriorityWords.weight("", "", "", StandardProcedure.V1)).isEmpty();
    }
}
