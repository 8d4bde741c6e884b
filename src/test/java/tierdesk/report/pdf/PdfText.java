package tierdesk.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody reads in a PDF file. */
public final class PdfText {

    private PdfText() {
    }

    public static String of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A text without its blanks, of which a page has others where lines end. */
    public static String squeezed(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }
}
