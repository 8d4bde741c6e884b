package tierdesk.report.pdf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What a document is.
 *
 * @param title what kind of document, and of what: on the cover, at each page's head and in the file's properties
 * @param subtitle a line below the title; blank for none
 * @param madeAt when it was made, printed in {@code zone}
 * @param locale language of what is printed around the text
 */
public record PaperHead(Letterhead letterhead, String title, String subtitle, Instant madeAt, ZoneId zone, Locale locale) {
}
