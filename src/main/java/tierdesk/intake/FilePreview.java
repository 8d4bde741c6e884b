package tierdesk.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.Progress;
import tierdesk.intake.csv.CsvFormat;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.EncodingCheck;
import tierdesk.intake.csv.FileProblems;
import tierdesk.intake.csv.FormatProbe;
import tierdesk.intake.csv.Header;
import tierdesk.intake.mapping.KnownExport;
import tierdesk.intake.mapping.Mapping;
import tierdesk.intake.mapping.MappingGuess;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * What the beginning of a file shows: enough to check encoding, delimiter and mapping before anything is taken in.
 *
 * @param rows the first rows
 * @param known the tool that wrote it, where its header tells
 * @param guess the mapping guessed
 */
public record FilePreview(
        Path file, CsvFormat format, Header header, List<CsvRow> rows, Optional<KnownExport> known, Mapping guess) {

    private static final int ROWS = 50;

    public FilePreview {
        rows = List.copyOf(rows);
    }

    /**
     * Looks at a file.
     *
     * @param charset the encoding a person chose; null to tell it from the file
     * @param delimiter the delimiter a person chose; null to tell it from the file
     * @throws IntakeException when there is no table to be seen in it
     */
    public static FilePreview of(Path file, @Nullable Charset charset, @Nullable Character delimiter) throws IntakeException {
        CsvFormat probed = FormatProbe.probe(file, charset);
        CsvFormat format = delimiter == null ? probed : probed.withDelimiter(delimiter);
        try {
            return read(file, format);
        } catch (IntakeException e) {
            if (e.problem().key() == IntakeProblem.Key.FILE_CHANGED) {
                // its beginning is not text in this encoding: the check names the line and the byte
                EncodingCheck.check(file, format, Progress.NONE);
            }
            throw e;
        }
    }

    private static FilePreview read(Path file, CsvFormat format) throws IntakeException {
        try (TicketFile in = TicketFile.open(file, format)) {
            List<CsvRow> rows = new ArrayList<>();
            CsvRow row = in.next();
            while (row != null && rows.size() < ROWS) {
                rows.add(row);
                row = in.next();
            }
            return new FilePreview(file, format, in.header(), rows,
                    KnownExport.of(in.header()), MappingGuess.guess(in.header(), rows));
        } catch (IOException e) {
            throw FileProblems.of(file, e);
        }
    }
}
