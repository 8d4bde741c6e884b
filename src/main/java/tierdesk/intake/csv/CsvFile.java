package tierdesk.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * An open CSV file, read row after row. It holds one row at a time, whatever the file's size. Blank lines are passed over.
 * Quotes inside a field that is not quoted are text; a quote that is opened and never closed, or closed before its field ends, is a problem: the
 * rows after it cannot be told.
 */
public final class CsvFile implements Closeable {

    private final Path path;
    private final CountingStream bytes;
    private final LimitedRows rows;
    private final CloseableIterator<CsvRow> parser;

    private CsvFile(Path path, CountingStream bytes, CsvFormat format) {
        this.path = path;
        this.bytes = bytes;
        rows = new LimitedRows(FileProblems.name(path));
        parser = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(CsvLimits.FIELD + 1)
                .build(rows, new InputStreamReader(bytes, format.charset().newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))
                .iterator();
    }

    /** @throws IntakeException with a sentence when it cannot be opened */
    public static CsvFile open(Path path, CsvFormat format) throws IntakeException {
        try {
            CountingStream bytes = new CountingStream(Files.newInputStream(path));
            bytes.skipNBytes(format.markBytes());
            return new CsvFile(path, bytes, format);
        } catch (IOException e) {
            throw FileProblems.of(path, e);
        }
    }

    /**
     * The next row that is not blank, or null at the end.
     *
     * @throws IntakeException when the file cannot be read on: a limit is passed, a quote never closed, the disk gone
     */
    public @Nullable CsvRow next() throws IntakeException {
        try {
            while (parser.hasNext()) {
                CsvRow row = parser.next();
                if (row.size() > 1 || !row.field(0).isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (LimitedRows.LimitException e) {
            throw new IntakeException(e.problem(), e);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof LimitedRows.LimitException limit
                    ? new IntakeException(limit.problem(), e)
                    : new IntakeException(IntakeProblem.of(IntakeProblem.Key.QUOTE_OR_FIELD_UNENDED,
                            FileProblems.name(path), rows.line(), CsvLimits.FIELD), e);
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private IntakeException unreadable(UncheckedIOException e) {
        IOException cause = e.getCause() == null ? new IOException(e) : e.getCause();
        return cause instanceof CharacterCodingException
                ? new IntakeException(IntakeProblem.of(IntakeProblem.Key.FILE_CHANGED, FileProblems.name(path)), e)
                : FileProblems.of(path, cause);
    }

    /** Bytes read from the file so far, a little ahead of the rows given out. */
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
