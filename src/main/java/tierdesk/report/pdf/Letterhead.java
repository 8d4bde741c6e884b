package tierdesk.report.pdf;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a document is.
 *
 * @param shop the shop's name; also the document's author
 * @param logo beside the name; null for none
 */
public record Letterhead(String shop, @Nullable Picture logo) {
}
