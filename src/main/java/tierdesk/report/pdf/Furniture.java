package tierdesk.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** What stands at the head and foot of each page: shop, title, date, "page 3 of 12". It also sees on which page each heading came to stand. */
final class Furniture extends PdfPageEventHelper {

    private static final float HEAD_ABOVE = 24;
    private static final float FOOT_BELOW = 30;
    private static final float LINE_WIDTH = 0.5f;
    private static final String DOTS = "…";

    private final PaperHead head;
    private final PaperWords words;
    private final Typeface type;
    private final int known;
    private final Map<Integer, Integer> pages = new HashMap<>();
    private int count;

    /** @param known how many pages there are, as far as known */
    Furniture(PaperHead head, PaperWords words, Typeface type, int known) {
        this.head = head;
        this.words = words;
        this.type = type;
        this.known = known;
    }

    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle place, String heading) {
        pages.putIfAbsent(Integer.valueOf(heading), writer.getPageNumber());
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        count = writer.getPageNumber();
        PdfContentByte canvas = writer.getDirectContent();
        float left = document.left();
        float right = document.right();
        if (count > 1) {
            float y = document.top() + HEAD_ABOVE;
            Chunk shop = type.quiet(head.letterhead().shop());
            write(canvas, Element.ALIGN_LEFT, shop, left, y);
            write(canvas, Element.ALIGN_RIGHT, fitting(head.title(), right - left - shop.getWidthPoint() - HEAD_ABOVE), right, y);
            line(canvas, left, right, y - 6);
        }
        float y = document.bottom() - FOOT_BELOW;
        line(canvas, left, right, y + Typeface.SMALL + 4);
        write(canvas, Element.ALIGN_LEFT, type.quiet(words.date()), left, y);
        write(canvas, Element.ALIGN_RIGHT, type.quiet(words.page(count, known)), right, y);
    }

    int pageOf(int heading) {
        return pages.getOrDefault(heading, 0);
    }

    int count() {
        return count;
    }

    private Chunk fitting(String text, float width) {
        Chunk whole = type.quiet(text);
        int length = text.length();
        while (whole.getWidthPoint() > width && length > 0) {
            length = text.offsetByCodePoints(length, -1);
            whole = type.quiet(text.substring(0, length).strip() + DOTS);
        }
        return whole;
    }

    private static void write(PdfContentByte canvas, int alignment, Chunk text, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, new Phrase(text), x, y, 0);
    }

    private static void line(PdfContentByte canvas, float from, float to, float y) {
        canvas.saveState();
        canvas.setLineWidth(LINE_WIDTH);
        canvas.setGrayStroke(Typeface.LINE.getGray());
        canvas.moveTo(from, y);
        canvas.lineTo(to, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
