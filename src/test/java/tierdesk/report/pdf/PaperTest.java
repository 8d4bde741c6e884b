package tierdesk.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.NotedAudit;
import tierdesk.report.pdf.Paper.Fact;
import tierdesk.report.pdf.PaperTable.Cell;
import tierdesk.report.pdf.PaperTable.Column;

@DisplayName("A document as PDF")
class PaperTest {

    private static final Instant MADE = Instant.parse("2026-11-27T12:00:00Z");
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("prints every text, also German, Greek and Cyrillic, with its font embedded")
    void text() throws IOException {
        try (PDDocument document = read(paper(Locale.GERMAN).cover(List.of(new Fact("Kunde", "Müller & Söhne GmbH")))
                .heading("Überblick").text("Größe: 3 µm, 5 € – „geprüft“").text("Ελληνικά, кириллица, Łódź").text("9:55\u202FAM, \u6F22 in all")
                .table(new PaperTable(Column.text("Was", 3), Column.number("Betrag", 1)).row("Schraube", "1,20").total("Summe", "1,20")))) {
            assertThat(text(document)).contains("Müller & Söhne GmbH", "Überblick", "Größe: 3 µm, 5 € – „geprüft“", "Ελληνικά, кириллица, Łódź",
                    "Schraube", "Summe", "27. November 2026");
            assertThat(text(document, 2)).as("a narrow blank and a letter that the typeface lacks").contains("9:55\u00A0AM", "\uFFFD in all");
            for (COSName name : document.getPage(1).getResources().getFontNames()) {
                PDFont font = document.getPage(1).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("says on each page which one of how many it is, whose, what and of when")
    void furniture() throws IOException {
        Paper paper = paper(Locale.ENGLISH).cover(List.of()).contents();
        Stream.of("One", "Two", "Three").forEach(chapter -> paper.heading(chapter).text("words").newPage());
        try (PDDocument document = read(paper.text("last"))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isEqualTo(6);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains("page " + page + " of " + pages, "November 27, 2026", "Nordhafen IT", "Statement of work");
            }
        }
    }

    @Test
    @DisplayName("lists its headings with the pages they stand on, however many pages the list takes")
    void contents() throws IOException {
        Paper paper = paper(Locale.ENGLISH).cover(List.of()).contents();
        List<String> headings = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            headings.add("Chapter number " + i);
            paper.heading(headings.getLast()).text("words ".repeat(200)).subheading("part of " + i).text("more");
        }
        try (PDDocument document = read(paper)) {
            String all = text(document);
            Map<String, Integer> pages = lastPages(document);
            for (String heading : headings) {
                Integer page = pages.get(heading);
                assertThat(all).containsPattern(heading + "[ .]+" + page + " *\\R");
            }
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle());
                assertThat(item.children()).hasSize(1);
            }
            assertThat(marks).isEqualTo(headings);
        }
    }

    @Test
    @DisplayName("carries title and author and language, and no script")
    void properties() throws IOException {
        Path file = folder.resolve("paper.pdf");
        paper(Locale.GERMAN).text("x").write(NotedAudit.out(file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Statement of work");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Nordhafen IT");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(MADE);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).satisfiesAnyOf(
                    names -> assertThat(names).isNull(), names -> assertThat(names.getJavaScript()).isNull());
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("/JavaScript", "/JS", "/Launch", "/AA");
    }

    @Test
    @DisplayName("takes a table of a thousand rows, a row longer than a page, a word longer than a line and characters that steer")
    void oddities() throws IOException {
        PaperTable table = new PaperTable(Column.text("When", 1), Column.text("What", 3));
        for (int i = 0; i < 1000; i++) {
            table.row("day " + i, "entry number " + i + ".");
        }
        table.row(List.of(Cell.of("long"), new Cell("lead", "line\n".repeat(200) + "the end of it", "internal")));
        table.row("w".repeat(500), "bell \u0007 turned \u202E round\tand a half pair \uD83D");
        try (PDDocument document = read(paper(Locale.ENGLISH).table(table))) {
            String all = text(document);
            for (int i = 0; i < 1000; i++) {
                assertThat(all).contains("entry number " + i + ".");
            }
            assertThat(all).contains("the end of it", "internal", "bell  turned  round and a half pair");
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).as("the table's head on page " + page).contains("When");
            }
        }
    }

    @Test
    @DisplayName("shows a logo and charts; what is no image is refused")
    void pictures() throws IOException {
        Picture picture = Picture.of(PNG);
        Paper paper = new Paper(head(new Letterhead("Nordhafen IT", picture), Locale.ENGLISH)).cover(List.of()).picture(picture, "Backlog");
        try (PDDocument document = read(paper)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(document.getPage(1).getResources().getXObjectNames()).isNotEmpty();
            assertThat(text(document, 2)).contains("Backlog");
        }
        assertThatThrownBy(() -> Picture.of("not an image".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Picture.of(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("is there whole, or the file is as it was")
    void whole() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken").resolve("full"));
        assertThatThrownBy(() -> paper(Locale.ENGLISH).text("x").write(NotedAudit.out(taken.getParent()))).isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("taken"));
        }
    }

    private static Paper paper(Locale locale) {
        return new Paper(head(new Letterhead("Nordhafen IT", null), locale));
    }

    private static PaperHead head(Letterhead letterhead, Locale locale) {
        ZoneId zone = ZoneOffset.UTC;
        return new PaperHead(letterhead, "Statement of work", "November 2026", MADE, zone, locale);
    }

    private PDDocument read(Paper paper) throws IOException {
        Path file = folder.resolve("paper.pdf");
        int pages = paper.write(NotedAudit.out(file));
        PDDocument document = Loader.loadPDF(file.toFile());
        assertThat(document.getNumberOfPages()).isEqualTo(pages);
        return document;
    }

    /** Each line with the last page it stands on. */
    private static Map<String, Integer> lastPages(PDDocument document) throws IOException {
        Map<String, Integer> pages = new HashMap<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            for (String line : text(document, page).lines().toList()) {
                pages.put(line.strip(), page);
            }
        }
        return pages;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
