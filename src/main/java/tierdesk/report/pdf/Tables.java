package tierdesk.report.pdf;

import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import tierdesk.report.pdf.Paper.Fact;
import tierdesk.report.pdf.PaperTable.Cell;
import tierdesk.report.pdf.PaperTable.Column;

/** What stands in columns: tables, facts, and the title block of a document without a cover. */
final class Tables {

    private static final float HAIR = 0.5f;
    private static final float RULE = 1;
    private static final float PADDING = 5;
    private static final float[] FACT_SHARES = {28, 72};
    private static final float[] TITLE_SHARES = {66, 34};
    private static final float LOGO_HEIGHT = 40;
    private static final float LOGO_WIDTH = 150;

    private final Typeface type;

    Tables(Typeface type) {
        this.type = type;
    }

    PdfPTable table(PaperTable table) {
        List<Column> columns = table.columns();
        float[] shares = new float[columns.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = columns.get(i).share();
        }
        PdfPTable drawn = whole(shares);
        drawn.setHeaderRows(1);
        for (Column column : columns) {
            PdfPCell cell = cell(Rectangle.BOTTOM, RULE, column.number());
            cell.addElement(line(type.label(column.title()), column.number()));
            drawn.addCell(cell);
        }
        for (PaperTable.Row row : table.rows()) {
            for (int i = 0; i < shares.length; i++) {
                drawn.addCell(cell(row.cells().get(i), row.total(), columns.get(i).number()));
            }
        }
        return drawn;
    }

    PdfPTable facts(List<Fact> facts) {
        PdfPTable drawn = whole(FACT_SHARES);
        for (Fact fact : facts) {
            PdfPCell name = cell(Rectangle.BOTTOM, HAIR, false);
            name.addElement(line(type.faint(fact.name()), false));
            drawn.addCell(name);
            PdfPCell value = cell(Rectangle.BOTTOM, HAIR, false);
            value.addElement(line(type.body(fact.value()), false));
            drawn.addCell(value);
        }
        return drawn;
    }

    /** Title at the left, whose it is at the right. */
    PdfPTable titleBlock(PaperHead head) {
        PdfPTable drawn = whole(TITLE_SHARES);
        PdfPCell title = cell(Rectangle.BOTTOM, RULE, false);
        title.addElement(line(type.large(head.title(), Typeface.HEAD), false));
        if (!head.subtitle().isBlank()) {
            title.addElement(line(type.faint(head.subtitle()), false));
        }
        drawn.addCell(title);
        PdfPCell shop = cell(Rectangle.BOTTOM, RULE, true);
        Picture logo = head.letterhead().logo();
        if (logo != null) {
            Image image = logo.image();
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            image.setAlignment(Element.ALIGN_RIGHT);
            shop.addElement(image);
        }
        shop.addElement(line(type.strong(head.letterhead().shop()), true));
        drawn.addCell(shop);
        return drawn;
    }

    private PdfPCell cell(Cell content, boolean total, boolean right) {
        PdfPCell cell = total ? cell(Rectangle.TOP, RULE, right) : cell(Rectangle.BOTTOM, HAIR, right);
        if (!content.lead().isBlank()) {
            cell.addElement(line(type.strong(content.lead()), right));
        }
        if (!content.text().isBlank()) {
            cell.addElement(line(total ? type.strong(content.text()) : type.body(content.text()), right));
        }
        if (!content.remark().isBlank()) {
            cell.addElement(line(type.quiet(content.remark()), right));
        }
        return cell;
    }

    private static PdfPTable whole(float[] shares) {
        PdfPTable table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingAfter(12);
        return table;
    }

    /** @param last at the right: without room to its right, so that it ends where the page's lines end */
    private static PdfPCell cell(int line, float width, boolean last) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(line);
        cell.setBorderWidth(width);
        cell.setBorderColor(Typeface.LINE);
        cell.setUseAscender(true);
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(PADDING + 1);
        cell.setPaddingLeft(last ? PADDING : 0);
        cell.setPaddingRight(last ? 0 : PADDING);
        return cell;
    }

    private static Paragraph line(Chunk text, boolean right) {
        Paragraph line = new Paragraph(text.getFont().getSize() * Typeface.LEADING, text);
        line.setAlignment(right ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return line;
    }
}
