package tierdesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.ui.work.Background;
import tierdesk.ui.work.Screen;

@DisplayName("A completion")
class CompletionTest {

    private static final List<String> NAMES = List.of("Acme", "Acorn Dairy", "Ann", "Annabel");

    private final Completion completion = new Completion(Background.atOnce(), "Looking", CompletionTest::like);

    @Test
    @DisplayName("offers what begins like what was typed, the best chosen")
    void offers() {
        completion.typed(" ac");

        assertThat(completion.offered()).containsExactly("Acme", "Acorn Dairy");
        assertThat(completion.chosenProperty().get()).isZero();
    }

    @Test
    @DisplayName("is chosen from with the arrow keys, around the ends")
    void moves() {
        completion.typed("ac");
        completion.move(-1);
        assertThat(completion.chosenProperty().get()).isEqualTo(1);
        completion.move(1);
        assertThat(completion.chosenProperty().get()).isZero();
    }

    @Test
    @DisplayName("takes a whole name for itself, though another one begins with it")
    void wholeName() {
        completion.typed("annabel");
        assertThat(completion.offered()).containsExactly("Annabel");
        completion.typed("ann");
        assertThat(completion.offered().get(completion.chosenProperty().get())).isEqualTo("Ann");
    }

    @Test
    @DisplayName("offers nothing for nothing, and nothing that stands there already")
    void nothing() {
        completion.typed("ac");
        completion.typed("  ");
        assertThat(completion.offered()).isEmpty();
        completion.typed("Acme");
        assertThat(completion.offered()).isEmpty();
        assertThat(completion.chosenProperty().get()).isNegative();
    }

    @Test
    @DisplayName("drops an answer that comes after it was stopped, or after more was typed")
    void late() {
        List<Runnable> work = new ArrayList<>();
        Completion slow = new Completion(new Background(work::add, Screen.NONE), "Looking", CompletionTest::like);
        slow.typed("ac");
        slow.typed("aco");
        work.removeLast().run();
        work.removeFirst().run();
        assertThat(slow.offered()).containsExactly("Acorn Dairy");

        slow.typed("an");
        slow.stop();
        work.removeFirst().run();
        assertThat(slow.offered()).isEmpty();
    }

    private static List<String> like(String typed, int limit) {
        return NAMES.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))).limit(limit).toList();
    }
}
