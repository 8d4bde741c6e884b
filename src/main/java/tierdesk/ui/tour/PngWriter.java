package tierdesk.ui.tour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/** Writes JavaFX images as PNG (ISO/IEC 15948), opaque and eight bits a channel; so the desk needs no AWT. */
public final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] RGB_EIGHT_BITS = {8, 2, 0, 0, 0};
    private static final byte FILTER_NONE = 0;
    private static final int CHANNELS = 3;
    private static final int BYTES_PER_PIXEL = 4;

    private PngWriter() {
    }

    /** Writes the picture, on any thread; the folder is made where it is missing. */
    public static void write(Image image, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            write(image, out);
        }
    }

    /** Writes the picture, on any thread; does not close what it is given. */
    public static void write(Image image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        out.write(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(RGB_EIGHT_BITS).array());
        chunk(out, "IDAT", pixels(image.getPixelReader(), width, height));
        chunk(out, "IEND", new byte[0]);
    }

    private static byte[] pixels(PixelReader reader, int width, int height) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] bgra = new byte[width * BYTES_PER_PIXEL];
        byte[] line = new byte[1 + width * CHANNELS];
        line[0] = FILTER_NONE;
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < height; y++) {
                reader.getPixels(0, y, width, 1, PixelFormat.getByteBgraInstance(), bgra, 0, bgra.length);
                for (int x = 0; x < width; x++) {
                    for (int channel = 0; channel < CHANNELS; channel++) {
                        line[1 + x * CHANNELS + channel] = bgra[x * BYTES_PER_PIXEL + CHANNELS - 1 - channel];
                    }
                }
                deflater.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
