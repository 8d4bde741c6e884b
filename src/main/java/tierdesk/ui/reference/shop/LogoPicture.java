package tierdesk.ui.reference.shop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javafx.scene.image.Image;

/** Decodes the logo as it is shown: never more bytes than a logo may have, and only after its head said how many pixels it has. */
final class LogoPicture {

    private static final double WIDTH = 320;
    private static final double HEIGHT = 120;

    private LogoPicture() {
    }

    /** @throws IOException when it cannot be read, or is no picture that may be decoded; it may have come from another installation */
    static Image of(InputStream in) throws IOException {
        byte[] content = in.readNBytes((int) LogoFile.LIMIT);
        if (LogoFile.look(new ByteArrayInputStream(content)).isPresent()) {
            throw new IOException("Not a picture that may be decoded");
        }
        Image image = new Image(new ByteArrayInputStream(content), WIDTH, HEIGHT, true, true);
        if (image.isError()) {
            throw new IOException("Not a picture", image.getException());
        }
        return image;
    }
}
