package tierdesk.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tierdesk.desk.Attachments;
import tierdesk.procedure.event.ShopEvent.ShopDescribed;
import tierdesk.procedure.shop.Logo;

/**
 * In whose name a document is.
 *
 * @param shop the shop's name; also the document's author
 * @param logo beside the name; null for none
 */
public record Letterhead(String shop, @Nullable Picture logo) {

    private static final Logger LOG = LoggerFactory.getLogger(Letterhead.class);
    private static final String NAMELESS = "Tierdesk";

    /** The shop's own, as it describes itself. Reads the logo from disk; one that cannot be read is left out, for the document matters more. */
    public static Letterhead of(ShopDescribed shop, Attachments attachments) {
        return new Letterhead(shop.name().isBlank() ? NAMELESS : shop.name(), picture(shop.logo(), attachments));
    }

    private static @Nullable Picture picture(@Nullable Logo logo, Attachments attachments) {
        if (logo == null) {
            return null;
        }
        try (InputStream content = attachments.open(logo.sha256())) {
            return Picture.of(content.readAllBytes());
        } catch (IOException e) {
            LOG.warn("The shop's logo cannot be printed", e);
            return null;
        }
    }
}
