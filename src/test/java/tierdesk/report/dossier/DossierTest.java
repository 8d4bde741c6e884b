package tierdesk.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.desk.NotedAudit;
import tierdesk.desk.history.ActivitySummary;
import tierdesk.desk.history.EveryEvent;
import tierdesk.desk.history.HistoryLine;
import tierdesk.desk.history.HistoryText;
import tierdesk.procedure.event.Decision;
import tierdesk.procedure.event.HandOver;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.VendorEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.report.dossier.Dossier.Chapter;
import tierdesk.report.dossier.Dossier.Entries;
import tierdesk.report.dossier.Dossier.Facts;
import tierdesk.report.dossier.Dossier.Grid;
import tierdesk.report.dossier.Dossier.Line;
import tierdesk.report.dossier.Dossier.Text;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.pdf.PdfText;

@DisplayName("The dossier")
class DossierTest {

    private static final String SECRET = "The password is under the keyboard";
    private static final HandOver PACKET = new HandOver("No picture", "Cable: same", "VPN", "One person", "Needs the admin console");

    @TempDir
    private Path folder;

    private final TicketStory story = new TicketStory();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @DisplayName("as a PDF contains every entry of the history, whatever kind it is of")
    void everyEntry(String language) throws IOException {
        EveryEvent.list().forEach(story::then);
        Locale locale = Locale.of(language);

        String text = PdfText.squeezed(pdf(dossier(locale, false), locale));

        List<HistoryLine> history = new HistoryText(locale, ZoneOffset.UTC, story.shop()).lines(story.folded());
        assertThat(history).hasSizeGreaterThan(50);
        for (HistoryLine line : history) {
            assertThat(text).contains(PdfText.squeezed(line.sentence()));
            line.detail().lines().forEach(detail -> assertThat(text).contains(PdfText.squeezed(detail)));
        }
        assertThat(text).doesNotContain("null", "{");
    }

    @Test
    @DisplayName("tells the stays in order, level by level, and the manager's decision between them")
    void stays() {
        climb();
        story.then(new LevelEvent.Decided(new Decision.AuthoriseTime("tier-1", 60), "Worth it")).then(new LevelEvent.HandOverAccepted());

        Dossier dossier = dossier(Locale.ENGLISH, false);

        assertThat(dossier.chapters()).extracting(Chapter::title).containsExactly("Overview", "Tier 1", "Tier 2", "Tier 3", "Onsite",
                "Manager’s decision", "Tier 1, time 2", "With the client", "Vendor cases", "Files", "Cost");
        assertThat(sentences(dossier, "Tier 2")).first().asString().contains("escalated it to Tier 2");
        assertThat(sentences(dossier, "Manager’s decision")).first().asString().contains("raised it to the manager");
        assertThat(sentences(dossier, "Tier 1, time 2")).last().asString().contains("accepted");
        assertThat(facts(dossier, "Tier 1")).contains("Maria Keller", "Swap the cable", "30 min, 30.00 EUR");
        assertThat(facts(dossier, "Vendor cases")).contains("4711", "120.00 EUR");
    }

    @Test
    @DisplayName("says where a frame was exceeded, by how much and why")
    void exceeded() {
        climb();

        List<String> overview = chapter(dossier(Locale.ENGLISH, false), "Overview").parts().stream()
                .filter(Text.class::isInstance).map(part -> ((Text) part).text()).toList();

        assertThat(overview).anySatisfy(text -> assertThat(text).startsWith("Tier 1: ").contains("support time")
                .contains("On record: Nearly there; Needs the admin console"));
        assertThat(overview).noneSatisfy(text -> assertThat(text).startsWith("Onsite: "));
    }

    @Test
    @DisplayName("as a client copy leaves out what is internal, also where the activity summary repeats it")
    void clientCopy() throws IOException {
        climb();

        String own = PdfText.squeezed(pdf(dossier(Locale.ENGLISH, false), Locale.ENGLISH));
        String copy = PdfText.squeezed(pdf(dossier(Locale.ENGLISH, true), Locale.ENGLISH));

        assertThat(own).contains(PdfText.squeezed(SECRET));
        assertThat(copy).doesNotContain(PdfText.squeezed(SECRET)).contains(PdfText.squeezed("Told Ann to wait"), PdfText.squeezed("copy for the client"),
                PdfText.squeezed("Nobody here can"));
    }

    @Test
    @DisplayName("sums up the cost of work as corrected and of vendors")
    void cost() {
        climb();

        Grid grid = (Grid) chapter(dossier(Locale.ENGLISH, false), "Cost").parts().getFirst();

        assertThat(grid.total()).containsExactly("In all", "", "", "", "40", "175.00 EUR");
        assertThat(grid.rows()).hasSize(3);
    }

    @Test
    @DisplayName("has the same words in every language")
    void languages() {
        assertThat(keys("de")).isEqualTo(keys("en"));
    }

    /** Through all levels to the manager: more than the time frame at Tier 1, a vendor, a file, an internal note that the summary repeats. */
    private void climb() {
        story.identified().then(new LevelEvent.Assigned("mk")).then(new LevelEvent.Qualified("Swap the cable"))
                .then(new WorkEvent.WorkLogged(45, "Swapped the cable", true)).correct(30)
                .then(new WorkEvent.NoteAdded(SECRET, true)).then(new WorkEvent.NoteAdded("Told Ann to wait", false))
                .then(new WorkEvent.AttachmentAdded("screen.png", "image/png", 20_480, "00"))
                .then(new VendorEvent.VendorEngaged("c", "Dell", "Display", "4711", "Hotline", story.now(), story.now(), "Photos"))
                .then(new VendorEvent.VendorConcluded("c", "New panel", new BigDecimal("120")))
                .after(Duration.ofDays(4)).then(new LevelEvent.FrameExtended(10, "Nearly there"))
                .then(new LevelEvent.Escalated("tier-2", PACKET, null, false)).then(new LevelEvent.HandOverAccepted())
                .then(new LevelEvent.Escalated("tier-3", PACKET, null, false)).then(new LevelEvent.HandOverAccepted())
                .then(new LevelEvent.Escalated("onsite", PACKET, null, false)).then(new LevelEvent.HandOverAccepted())
                .then(new LevelEvent.Qualified("Look at it")).then(new WorkEvent.WorkLogged(10, "Looked at it", false));
        String summary = new ActivitySummary(Locale.ENGLISH, ZoneOffset.UTC, story.shop()).of(story.folded());
        story.then(new LevelEvent.RaisedToManager("Nobody here can", summary));
    }

    private Dossier dossier(Locale locale, boolean clientCopy) {
        return new DossierMaker(locale, ZoneOffset.UTC, story.shop()).of(story.folded(), story.now(), clientCopy);
    }

    private String pdf(Dossier dossier, Locale locale) throws IOException {
        Path file = folder.resolve("dossier.pdf");
        DossierPaper.write(dossier, new Letterhead("Nordhafen IT", null), story.now(), ZoneOffset.UTC, locale, NotedAudit.out(file));
        return PdfText.of(file);
    }

    private static Chapter chapter(Dossier dossier, String title) {
        return dossier.chapters().stream().filter(chapter -> chapter.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> sentences(Dossier dossier, String title) {
        return chapter(dossier, title).parts().stream().filter(Entries.class::isInstance).map(Entries.class::cast)
                .flatMap(entries -> entries.lines().stream()).map(Line::sentence).toList();
    }

    private static List<String> facts(Dossier dossier, String title) {
        return chapter(dossier, title).parts().stream().filter(Facts.class::isInstance).map(Facts.class::cast)
                .flatMap(facts -> facts.facts().stream()).map(fact -> fact.value()).toList();
    }

    private static Set<String> keys(String language) {
        return ResourceBundle.getBundle("tierdesk.report.dossier.dossier", Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    }
}
