package tierdesk.intake.procedure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import tierdesk.desk.file.FileOut;
import tierdesk.procedure.Procedure;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A procedure as a file that a person can read and write: JSON whose places are those of {@code Item}. */
public final class ProcedureFile {

    /** The format written, and the newest read. */
    static final int FORMAT = 1;

    /** A procedure of seven levels has a few kilobytes. */
    private static final long LONGEST = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProcedureFile() {
    }

    /**
     * Reads a file.
     *
     * @param locale for names that the file has in several languages
     * @throws ProcedureFileException with the place of what is wrong
     */
    public static ProcedureInFile read(Path file, Locale locale) throws ProcedureFileException {
        return read(text(file), file.toString(), locale);
    }

    /**
     * Reads the text of a file.
     *
     * @param name of the file, for sentences
     */
    static ProcedureInFile read(String text, String name, Locale locale) throws ProcedureFileException {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JacksonException e) {
            // Jackson does not say where a number is that is too long
            TokenStreamLocation at = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new ProcedureFileException(e, "json", name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        }
        return new TreeReader(name, locale).read(tree);
    }

    private static String text(Path file) throws ProcedureFileException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new ProcedureFileException("large", file.toString());
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new ProcedureFileException(e, "missing", file.toString());
        } catch (AccessDeniedException e) {
            throw new ProcedureFileException(e, "denied", file.toString());
        } catch (IOException e) {
            throw new ProcedureFileException(e, "unreadable", file.toString());
        }
    }

    /** Writes a procedure, so that reading the file gives the same rules. */
    public static void write(Procedure procedure, FileOut file) throws ProcedureFileException {
        try {
            file.write(out -> {
                out.write(text(procedure));
                return true;
            });
        } catch (IOException e) {
            throw new ProcedureFileException(e, "not-written", file.toString());
        }
    }

    /** What is written. */
    static String text(Procedure procedure) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(TreeWriter.tree(procedure, MAPPER.createObjectNode())) + "\n";
    }
}
