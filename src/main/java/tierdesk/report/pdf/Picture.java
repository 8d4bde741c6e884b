package tierdesk.report.pdf;

import java.io.IOException;
import org.openpdf.text.Image;

/** A PNG or JPEG image that is known to be readable: a logo, a chart. */
public final class Picture {

    private final byte[] content;

    private Picture(byte[] content) {
        this.content = content;
    }

    /** @throws IOException when the content is no image of a kind that can be printed */
    public static Picture of(byte[] content) throws IOException {
        byte[] own = content.clone();
        read(own);
        return new Picture(own);
    }

    /** A fresh one, to be scaled. */
    Image image() {
        try {
            return read(content);
        } catch (IOException e) {
            throw new IllegalStateException("An image that was readable is not any more", e);
        }
    }

    private static Image read(byte[] content) throws IOException {
        try {
            return Image.getInstance(content);
        } catch (RuntimeException e) {
            throw new IOException("Not an image that can be printed", e);
        }
    }
}
