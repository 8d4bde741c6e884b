package tierdesk.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/** Tells a file's format from its beginning: byte-order mark, text or not, delimiter. UTF-8 where no mark says otherwise. */
public final class FormatProbe {

    /** What most files are written in that are not UTF-8; offered, never assumed. */
    public static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final int SAMPLE = 128 * 1024;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private FormatProbe() {
    }

    /**
     * @param chosen the encoding a person chose; null to tell it from the file
     * @throws IntakeException when the file is missing, empty, unreadable or no text
     */
    public static CsvFormat probe(Path path, @Nullable Charset chosen) throws IntakeException {
        byte[] sample = sample(path);
        if (sample.length == 0) {
            throw new IntakeException(IntakeProblem.Key.FILE_EMPTY, FileProblems.name(path));
        }
        CsvFormat marked = marked(sample, chosen);
        String text = decode(sample, marked);
        if (text.isBlank()) {
            throw new IntakeException(IntakeProblem.Key.FILE_EMPTY, FileProblems.name(path));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0 && text.substring(0, nul).lines().count() <= 1) {
            throw new IntakeException(IntakeProblem.Key.FILE_NOT_TEXT, FileProblems.name(path));
        }
        return marked.withDelimiter(DelimiterProbe.delimiter(text, sample.length == SAMPLE));
    }

    private static byte[] sample(Path path) throws IntakeException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SAMPLE);
        } catch (IOException e) {
            throw FileProblems.of(path, e);
        }
    }

    private static CsvFormat marked(byte[] sample, @Nullable Charset chosen) {
        CsvFormat told = told(sample);
        return chosen == null || chosen.equals(told.charset()) ? told : told.withCharset(chosen);
    }

    private static CsvFormat told(byte[] sample) {
        if (startsWith(sample, UTF_8_MARK)) {
            return new CsvFormat(StandardCharsets.UTF_8, UTF_8_MARK.length, ',');
        }
        if (startsWith(sample, UTF_16_LE_MARK)) {
            return new CsvFormat(StandardCharsets.UTF_16LE, UTF_16_LE_MARK.length, ',');
        }
        if (startsWith(sample, UTF_16_BE_MARK)) {
            return new CsvFormat(StandardCharsets.UTF_16BE, UTF_16_BE_MARK.length, ',');
        }
        return new CsvFormat(StandardCharsets.UTF_8, 0, ',');
    }

    /** What does not decode is replaced here: the strict check, which can name the line, comes with the whole file. */
    private static String decode(byte[] sample, CsvFormat format) {
        CharsetDecoder decoder = format.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate(sample.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(sample, format.markBytes(), sample.length - format.markBytes());
        decoder.decode(bytes, text, false);
        return text.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
