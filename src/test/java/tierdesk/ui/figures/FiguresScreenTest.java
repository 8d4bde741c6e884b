package tierdesk.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.desk.figure.Behind;
import tierdesk.intake.sample.SampleShop;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;
import tierdesk.ui.support.ScreenTest;

@DisplayName("The page of figures")
class FiguresScreenTest extends ScreenTest {

    @TempDir
    static Path temp;

    private static DeskStore desk;

    @BeforeAll
    static void aShop() throws Exception {
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        desk = TestShop.create(temp.resolve("desk"), clock, "VAN");
        new SampleShop(SampleShop.SEED, clock, ZoneOffset.UTC).fill(desk, 120, Progress.NONE);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Override
    protected Locale locale() {
        return Locale.ENGLISH;
    }

    @BeforeEach
    void open() {
        FiguresFeature feature = new FiguresFeature(ui.context, desk);
        show(() -> feature.pages().get(Page.FIGURES).get());
        doOnScreen(() -> ui.context.commands().run(Command.FIGURES));
        waitUntilIdle();
        choose("figures-period", Period.ALL);
    }

    private <T> void choose(String id, T item) {
        @SuppressWarnings("unchecked")
        ChoiceBox<T> box = find(id, ChoiceBox.class);
        doOnScreen(() -> box.setValue(item));
        waitUntilIdle();
    }

    private String tile(String key) {
        return onScreen(() -> find("figure-" + key, Button.class).getAccessibleText());
    }

    @Test
    @DisplayName("says of each figure what it is made of and how it is reckoned, and cuts nothing off")
    void tiles() {
        int all = desk.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT).length;
        int open = desk.queue().index(View.Fixed.OPEN, "", Sort.TIME_LEFT).length;

        assertThat(tile("open")).isEqualTo("Open: %d, %d of %d. not closed ÷ all".formatted(open, open, all));
        assertThat(List.of("first-level", "escalated", "conforming", "qualify", "resolve", "reopened", "rejected", "ping-pong", "vendor",
                "unverified", "cost")).allSatisfy(key -> assertThat(tile(key)).matches(".+: .+, .+\\. .+"));
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();
    }

    @Test
    @DisplayName("opens the tickets behind a tile, as many as it says")
    void behindATile() {
        long said = Long.parseLong(tile("escalated").replaceAll(".*, (\\d+) of .*", "$1"));
        click("figure-escalated");
        waitUntilIdle();

        View view = onScreen(() -> ui.context.workplace().viewProperty().get());
        assertThat(view).isInstanceOfSatisfying(View.Figure.class, figure -> assertThat(figure.behind()).isEqualTo(Behind.Count.ESCALATED));
        assertThat(desk.queue().index(view, "", Sort.TIME_LEFT)).hasSize(Math.toIntExact(said));
    }

    @Test
    @DisplayName("opens the tickets behind an arrow of the flow")
    void behindAnArrow() {
        Button arrow = onScreen(() -> (Button) stage.getScene().getRoot().lookup(".flow-share.flow-prescribed"));
        doOnScreen(arrow::fire);
        waitUntilIdle();

        assertThat(onScreen(() -> ui.context.workplace().viewProperty().get()))
                .isInstanceOfSatisfying(View.Figure.class, figure -> assertThat(figure.behind()).isInstanceOf(Behind.Took.class));
    }

    @Test
    @DisplayName("counts the tickets of one customer alone, and of the days chosen; without any, it says so and leads on")
    void filters() {
        String customer = desk.queue().rows(desk.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT)).getFirst().customer();
        choose("figures-customer", customer);
        assertThat(tile("cost")).contains("tickets").isNotEqualTo("");
        long of = desk.queue().rows(desk.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT)).stream().filter(row -> row.customer().equals(customer)).count();
        assertThat(tile("open")).contains("of " + of + ".");

        choose("figures-period", Period.CHOSEN);
        doOnScreen(() -> find("figures-to", DatePicker.class).setValue(LocalDate.of(1999, 12, 31)));
        waitUntilIdle();
        assertThat(there("figures-empty")).isTrue();
        click("figures-everything");
        waitUntilIdle();
        assertThat(there("figures-empty")).isFalse();
    }

    @Test
    @DisplayName("refuses days that are the wrong way round, in words, and keeps what it showed")
    void reversedDays() {
        String before = tile("open");
        choose("figures-period", Period.CHOSEN);
        doOnScreen(() -> find("figures-from", DatePicker.class).setValue(LocalDate.of(2026, 5, 2)));
        doOnScreen(() -> find("figures-to", DatePicker.class).setValue(LocalDate.of(2026, 5, 1)));
        waitUntilIdle();

        assertThat(find("figures-problem", Label.class).getText()).contains("last day lies before the first");
        choose("figures-period", Period.ALL);
        assertThat(tile("open")).isEqualTo(before);
        assertThat(there("figures-problem")).isFalse();
    }

    @Test
    @DisplayName("is saved as a table that tells the same, and as a picture")
    void saved() throws Exception {
        Path table = temp.resolve("figures.csv");
        Path picture = temp.resolve("figures.png");
        ui.dialogs.file = table;
        fire("figures-save-table");
        assertThat(Files.readString(table)).contains("Resolved at first level").contains("The procedure’s way").contains("Tier 2");
        ui.dialogs.file = picture;
        fire("figures-save-picture");
        assertThat(Files.readAllBytes(picture)).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G').hasSizeGreaterThan(10_000);
        assertThat(ui.notices.told).hasSize(2);
    }

    private void fire(String id) {
        doOnScreen(() -> find("figures-save", MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire());
        waitUntilIdle();
    }
}
