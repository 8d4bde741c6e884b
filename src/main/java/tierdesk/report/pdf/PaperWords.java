package tierdesk.report.pdf;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/** What is printed around the text, in the document's language. */
final class PaperWords {

    private final PaperHead head;
    private final ResourceBundle bundle;

    PaperWords(PaperHead head) {
        this.head = head;
        this.bundle = ResourceBundle.getBundle("tierdesk.report.pdf.paper", head.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String contents() {
        return bundle.getString("contents");
    }

    /** "3 of 12". */
    String page(int page, int count) {
        return new MessageFormat(bundle.getString("page"), head.locale()).format(new Object[] {page, count});
    }

    String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(head.locale()).withZone(head.zone()).format(head.madeAt());
    }
}
