package tierdesk.intake.csv;

import java.nio.charset.Charset;

/**
 * How a CSV file is written.
 *
 * @param markBytes length of the byte-order mark before the text, 0 without one
 */
public record CsvFormat(Charset charset, int markBytes, char delimiter) {

    public CsvFormat withCharset(Charset other) {
        return new CsvFormat(other, other.equals(charset) ? markBytes : 0, delimiter);
    }

    public CsvFormat withDelimiter(char other) {
        return new CsvFormat(charset, markBytes, other);
    }
}
