package tierdesk.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.NotedAudit;
import tierdesk.report.pdf.PdfText;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.ui.shop.FigureWords;
import tierdesk.ui.shop.ShopLook;
import tierdesk.ui.support.TestUi;

@DisplayName("The weekly summary")
class WeeklySummaryTest {

    @TempDir
    Path temp;

    private final TestUi ui = TestUi.atOnce();
    private DeskStore desk;
    private WeeklySummary weekly;
    private Path folder;

    @BeforeEach
    void aShop() throws Exception {
        folder = Files.createDirectory(temp.resolve("summaries"));
        desk = TestShop.create(temp.resolve("desk"), new TestClock(TestShop.MONDAY_9.minusSeconds(3 * 86_400)));
        desk.tickets().log(TestShop.request("Printer jams"), TestShop.MK);
        FigureTables tables = new FigureTables(ui.context, new FigureWords(ui.context.messages(), new ShopLook(desk.shopData(), ui.context.messages())));
        weekly = new WeeklySummary(ui.context, desk.figures(), new FigurePaper(ui.context, tables, desk.shopData(), desk.attachments()), new NotedAudit().doorway());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @DisplayName("is not made before a manager has chosen a folder")
    void notAsked() throws Exception {
        weekly.makeIfDue();

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    @DisplayName("of the week that is over is saved into the folder, once, and tells the figures")
    void saved() throws Exception {
        weekly.into(folder);

        Path file;
        try (var files = Files.list(folder)) {
            file = files.toList().getFirst();
            assertThat(file).hasFileName("figures-week-from-2026-11-16.pdf");
        }
        assertThat(PdfText.of(file)).contains("Figures").contains("Open").contains("1 of 1").contains("The procedure’s way");
        byte[] first = Files.readAllBytes(file);
        weekly.makeIfDue();
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(ui.notices.told).hasSize(1);
    }

    @Test
    @DisplayName("that cannot be saved is told once in words, and made as soon as the folder is there")
    void folderGone() throws Exception {
        Path gone = temp.resolve("stick");
        weekly.into(gone);
        weekly.makeIfDue();
        assertThat(ui.notices.told).singleElement().asString().contains("stick");

        Files.createDirectory(gone);
        weekly.makeIfDue();
        try (var files = Files.list(gone)) {
            assertThat(files).hasSize(1);
        }
    }
}
