package tierdesk.intake.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A procedure to begin with, beside the built-in Standard: a file of the program's own. */
public enum Template {
    /** One person does it all; the vendor comes before a second visit. */
    ONE_MAN_SHOP,
    /** A provider for many clients: known faults go to their vendor at once. */
    MSP_VENDOR_FIRST,
    /** The help desk of one organisation: many levels, no invoices. */
    INTERNAL_IT;

    /** What it says, with its names in that language. */
    public ProcedureInFile read(Locale locale) {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream stream = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return ProcedureFile.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), name, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProcedureFileException bug) {
            throw new IllegalStateException("A template of the program's own is sound", bug);
        }
    }
}
