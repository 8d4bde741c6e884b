package tierdesk.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GrayColor;

/** The desk's own typeface in the sizes and weights that documents use; embedded, as far as its letters occur. */
final class Typeface {

    /** From one line to the next, as a multiple of the size. */
    static final float LEADING = 1.4f;
    static final float BODY = 9.5f;
    static final float SMALL = 8;
    static final float SECTION = 11.5f;
    static final float SUBTITLE = 13;
    static final float CHAPTER = 15;
    static final float HEAD = 18;
    static final float TITLE = 26;
    /** Documents are printed in black and greys, which stay readable on any printer; 0 is black. */
    static final GrayColor LINE = new GrayColor(0.78f);
    private static final GrayColor TEXT = new GrayColor(0.1f);
    private static final GrayColor QUIET = new GrayColor(0.4f);
    private static final char NO_BREAK = '\u00A0';
    private static final char LACKING = '\uFFFD';
    private static final String FOLDER = "/tierdesk/ui/theme/";

    private final BaseFont regular = load("Roboto-Regular.ttf");
    private final BaseFont bold = load("Roboto-Bold.ttf");

    Chunk body(String text) {
        return chunk(text, regular, BODY, TEXT);
    }

    Chunk strong(String text) {
        return chunk(text, bold, BODY, TEXT);
    }

    Chunk quiet(String text) {
        return chunk(text, regular, SMALL, QUIET);
    }

    /** A table's head. */
    Chunk label(String text) {
        return chunk(text, bold, SMALL, QUIET);
    }

    /** A name beside its value. */
    Chunk faint(String text) {
        return chunk(text, regular, BODY, QUIET);
    }

    /** A title or heading. */
    Chunk large(String text, float size) {
        return chunk(text, bold, size, TEXT);
    }

    /** Below a title. */
    Chunk subtitle(String text) {
        return chunk(text, regular, SUBTITLE, QUIET);
    }

    private static Chunk chunk(String text, BaseFont font, float size, GrayColor ink) {
        Font sized = new Font(font, size);
        sized.setColor(ink);
        return new Chunk(printable(text, font), sized);
    }

    /** Without what steers a printer or turns text round; of what the typeface lacks, blanks become plain ones, and all else shows that it is there. */
    private static String printable(String text, BaseFont font) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(c -> c == '\t' ? ' ' : c)
                .filter(c -> c == '\n' || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .map(c -> c == '\n' || font.charExists(c) ? c : Character.isSpaceChar(c) ? NO_BREAK : LACKING)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static BaseFont load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing");
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }
}
