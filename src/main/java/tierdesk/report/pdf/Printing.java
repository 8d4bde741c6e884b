package tierdesk.report.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.draw.DottedLineSeparator;

/** One laying-out of a document. Lengths are points, 1/72 of an inch. */
final class Printing {

    private static final float SIDE = 56;
    private static final float TOP = 76;
    private static final float BOTTOM = 68;
    private static final float COVER_TITLE = 120;
    private static final float LOGO_WIDTH = 170;
    private static final float LOGO_HEIGHT = 68;
    private static final float PICTURE_HEIGHT = 330;
    /** Below a heading there must be room for a few lines, or it goes to the next page with them. */
    private static final float ROOM_BELOW_HEADING = 96;

    private final PaperHead head;
    private final Pages known;
    private final PaperWords words;
    private final Typeface type = new Typeface();
    private final Tables tables = new Tables(type);
    private final Document document = new Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    private final PdfWriter writer;
    private final Furniture furniture;
    private final List<Block.Heading> headings = new ArrayList<>();
    private PdfOutline chapter;
    private boolean begun;

    Printing(PaperHead head, OutputStream out, Pages known) {
        this.head = head;
        this.known = known;
        this.words = new PaperWords(head);
        this.furniture = new Furniture(head, words, type, known.count());
        this.writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(furniture);
        writer.setStrictImageSequence(true);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.addTitle(head.title());
        document.addSubject(head.subtitle());
        document.addAuthor(head.letterhead().shop());
        document.open();
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(head.madeAt().atZone(head.zone()))));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(head.locale().toLanguageTag()));
        this.chapter = writer.getRootOutline();
    }

    void print(Block block) {
        if (!begun && !(block instanceof Block.Cover)) {
            document.add(tables.titleBlock(head));
        }
        begun = true;
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Contents _ -> contents();
            case Block.Heading heading -> heading(heading);
            case Block.Words text -> document.add(paragraph(text.quiet() ? type.quiet(text.text()) : type.body(text.text()), 0, 8));
            case Block.Facts facts -> document.add(tables.facts(facts.facts()));
            case Block.Table table -> document.add(tables.table(table.table()));
            case Block.Drawing drawing -> drawing(drawing);
            case Block.NewPage _ -> document.newPage();
        }
    }

    Pages finish() {
        document.close();
        List<Pages.Heading> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            found.add(new Pages.Heading(headings.get(i).depth(), headings.get(i).text(), furniture.pageOf(i)));
        }
        return new Pages(found, furniture.count());
    }

    private void cover(Block.Cover cover) {
        Picture logo = head.letterhead().logo();
        if (logo != null) {
            Image image = logo.image();
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            document.add(image);
        }
        document.add(paragraph(type.large(head.letterhead().shop(), Typeface.CHAPTER), 12, COVER_TITLE));
        document.add(paragraph(type.large(head.title(), Typeface.TITLE), 0, 6));
        if (!head.subtitle().isBlank()) {
            document.add(paragraph(type.subtitle(head.subtitle()), 0, 32));
        }
        document.add(tables.facts(cover.facts()));
        document.newPage();
    }

    private void contents() {
        document.add(paragraph(type.large(words.contents(), Typeface.CHAPTER), 0, 12));
        for (int i = 0; i < known.headings().size(); i++) {
            Pages.Heading heading = known.headings().get(i);
            Chunk text = heading.depth() == 0 ? type.strong(heading.text()) : type.body(heading.text());
            Paragraph line = paragraph(text.setLocalGoto(place(i)), heading.depth() == 0 ? 6 : 0, 3);
            line.setIndentationLeft(heading.depth() * 16f);
            DottedLineSeparator dots = new DottedLineSeparator();
            dots.setLineColor(Typeface.LINE);
            line.add(new Chunk(dots));
            line.add(type.body(" " + heading.page()).setLocalGoto(place(i)));
            document.add(line);
        }
        document.newPage();
    }

    private void heading(Block.Heading heading) {
        if (writer.getVerticalPosition(true) < BOTTOM + ROOM_BELOW_HEADING) {
            document.newPage();
        }
        int index = headings.size();
        headings.add(heading);
        boolean first = heading.depth() == 0;
        Chunk text = type.large(heading.text(), first ? Typeface.CHAPTER : Typeface.SECTION);
        text.setLocalDestination(place(index));
        text.setGenericTag(Integer.toString(index));
        document.add(paragraph(text, first ? 16 : 10, first ? 8 : 4));
        PdfOutline mark = new PdfOutline(first ? writer.getRootOutline() : chapter, PdfAction.gotoLocalPage(place(index), false), heading.text());
        if (first) {
            chapter = mark;
        }
    }

    private void drawing(Block.Drawing drawing) {
        Image image = drawing.picture().image();
        Rectangle page = document.getPageSize();
        image.scaleToFit(page.getWidth() - 2 * SIDE, PICTURE_HEIGHT);
        document.add(image);
        if (!drawing.caption().isBlank()) {
            document.add(paragraph(type.quiet(drawing.caption()), 2, 12));
        }
    }

    private static String place(int heading) {
        return "heading-" + heading;
    }

    private static Paragraph paragraph(Chunk text, float before, float after) {
        Paragraph paragraph = new Paragraph(text.getFont().getSize() * Typeface.LEADING, text);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setAlignment(Element.ALIGN_LEFT);
        return paragraph;
    }
}
