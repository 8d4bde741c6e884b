package tierdesk.ui.reference.shop;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks a file over before it becomes the shop's logo: how big it is, and whether it is a picture that may be decoded. */
final class LogoFile {

    /** Largest file taken, in bytes. */
    static final long LIMIT = 2L * 1024 * 1024;

    /** Most pixels on a side. */
    static final int SIDE = 4_000;

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;
    private static final int MARK = 0xFF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private LogoFile() {
    }

    /** Why a file cannot be the logo. */
    enum Wrong {
        TOO_LARGE,
        NO_PICTURE,
        TOO_MANY_PIXELS
    }

    /**
     * Reads no more than a picture's head.
     *
     * @throws IOException when it cannot be read
     */
    static Optional<Wrong> look(Path file) throws IOException {
        if (Files.size(file) > LIMIT) {
            return Optional.of(Wrong.TOO_LARGE);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return look(in);
        }
    }

    /** The same for content whose length is known to be within the limit. */
    static Optional<Wrong> look(InputStream in) throws IOException {
        Size size = size(in);
        if (size == null || size.width() <= 0 || size.height() <= 0) {
            return Optional.of(Wrong.NO_PICTURE);
        }
        return size.width() > SIDE || size.height() > SIDE ? Optional.of(Wrong.TOO_MANY_PIXELS) : Optional.empty();
    }

    private static @Nullable Size size(InputStream in) throws IOException {
        DataInputStream head = new DataInputStream(in);
        try {
            int first = head.readUnsignedShort();
            if (first == JPEG) {
                return jpeg(head);
            }
            long rest = (long) first << 48 | (long) head.readUnsignedShort() << 32 | head.readInt() & 0xFFFFFFFFL;
            return rest == PNG ? png(head) : null;
        } catch (EOFException cut) {
            return null;
        }
    }

    /** Its first chunk is the header: length, name, width, height. */
    private static Size png(DataInputStream head) throws IOException {
        head.skipNBytes(2 * Integer.BYTES);
        return new Size(head.readInt(), head.readInt());
    }

    /** Segments follow one another, each with its length; a frame's tells precision, height, width. */
    private static @Nullable Size jpeg(DataInputStream head) throws IOException {
        while (head.readUnsignedByte() == MARK) {
            int kind = head.readUnsignedByte();
            int length = head.readUnsignedShort();
            boolean table = kind == 0xC4 || kind == 0xC8 || kind == 0xCC;
            if (kind >= FIRST_FRAME && kind <= LAST_FRAME && !table) {
                head.skipNBytes(1);
                int height = head.readUnsignedShort();
                return new Size(head.readUnsignedShort(), height);
            }
            head.skipNBytes(Math.max(0, length - Short.BYTES));
        }
        return null;
    }

    /** In pixels. */
    private record Size(int width, int height) {
    }
}
