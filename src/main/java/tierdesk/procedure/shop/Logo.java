package tierdesk.procedure.shop;

/**
 * The picture that stands on documents, kept as an attachment.
 *
 * @param sha256 by which the attachments have its content
 */
public record Logo(String name, String mediaType, long bytes, String sha256) {
}
