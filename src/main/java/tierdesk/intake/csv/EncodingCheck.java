package tierdesk.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import tierdesk.desk.Progress;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/** Reads a whole file once, before anything is taken in, to see whether every byte of it is text in the encoding said. */
public final class EncodingCheck {

    private static final int BLOCK = 256 * 1024;

    private final Path path;
    private final CsvFormat format;
    private final ByteBuffer in = ByteBuffer.allocate(BLOCK);
    private final CharBuffer out = CharBuffer.allocate(BLOCK);
    private long line = 1;
    private boolean afterReturn;

    private EncodingCheck(Path path, CsvFormat format) {
        this.path = path;
        this.format = format;
    }

    /** @throws IntakeException that names the line and the byte of the first that is not, and offers another encoding */
    public static void check(Path path, CsvFormat format, Progress progress) throws IntakeException {
        new EncodingCheck(path, format).run(progress);
    }

    private void run(Progress progress) throws IntakeException {
        CharsetDecoder decoder = format.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(format.markBytes());
            long decoded = format.markBytes();
            boolean end = false;
            while (!end && !progress.cancelled()) {
                int read = bytes.read(in.array(), in.position(), in.remaining());
                end = read < 0;
                in.position(in.position() + Math.max(read, 0)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(in, out, end);
                    countLines();
                } while (result.isOverflow());
                if (result.isError()) {
                    throw wrong(decoded + in.position(), in.get(in.position()) & 0xFF);
                }
                decoded += in.position();
                in.compact();
            }
        } catch (IOException e) {
            throw FileProblems.of(path, e);
        }
    }

    /** CR LF, LF and CR alone each end a line, as in the parser. */
    private void countLines() {
        out.flip();
        while (out.hasRemaining()) {
            char c = out.get();
            if (c == '\r' || c == '\n' && !afterReturn) {
                line++;
            }
            afterReturn = c == '\r';
        }
        out.clear();
    }

    private IntakeException wrong(long offset, int value) {
        String hex = "0x%02X".formatted(value);
        return format.charset().equals(FormatProbe.FALLBACK)
                ? new IntakeException(IntakeProblem.Key.ENCODING_UNKNOWN, FileProblems.name(path), line, offset + 1, hex, format.charset().name())
                : new IntakeException(IntakeProblem.Key.ENCODING_WRONG, FileProblems.name(path), line, offset + 1, hex,
                        format.charset().name(), FormatProbe.FALLBACK.name());
    }
}
