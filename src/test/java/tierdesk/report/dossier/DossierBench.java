package tierdesk.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.NotedAudit;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.pdf.Paper;
import tierdesk.report.pdf.PaperHead;

/** From the folded ticket to the file, forced to disk; the first one of a process, since a manager asks for one at a time. */
@DisplayName("The speed of a dossier")
class DossierBench {

    private static final int ENTRIES = 500;
    private static final Duration MOST = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("of 500 entries is under 3 seconds")
    void fiveHundredEntries() throws IOException {
        TicketStory story = new TicketStory().identified().then(new LevelEvent.Assigned("mk")).then(new LevelEvent.Qualified("Look closely"));
        while (story.folded().history().size() < ENTRIES) {
            story.then(new WorkEvent.WorkLogged(5, "Tried the next of many things, and wrote down what came of it. ".repeat(4), true));
        }
        long begin = System.nanoTime();
        Dossier dossier = new DossierMaker(Locale.ENGLISH, ZoneOffset.UTC, story.shop()).of(story.folded(), story.now(), false);
        int pages = DossierPaper.write(dossier, new Letterhead("Nordhafen IT", null), story.now(), ZoneOffset.UTC, Locale.ENGLISH,
                NotedAudit.out(folder.resolve("dossier.pdf")));
        Duration first = Duration.ofNanos(System.nanoTime() - begin);

        begin = System.nanoTime();
        new Paper(new PaperHead(new Letterhead("Nordhafen IT", null), "Nothing", "", story.now(), ZoneOffset.UTC, Locale.ENGLISH))
                .text("x").write(NotedAudit.out(folder.resolve("floor.pdf")));
        double floor = Duration.ofNanos(System.nanoTime() - begin).toNanos();
        System.out.printf("dossier: %d entries on %d pages in %d ms (%.0f times a document of one word)%n", ENTRIES, pages, first.toMillis(),
                first.toNanos() / floor);
        assertThat(first).isLessThan(MOST);
    }
}
