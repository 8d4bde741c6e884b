package tierdesk.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import tierdesk.intake.csv.CsvFormat;
import tierdesk.intake.mapping.Mapping;

/**
 * What is to be imported, and how.
 *
 * @param events a row is an event of a ticket's history; each must then have a number and a time
 * @param rejects where rejected lines are written; a number is put to the name where there is such a file already
 * @param zone of dates that name none
 * @param by who imports: technician's id, or the desk
 */
public record ImportOrder(Path file, CsvFormat format, Mapping mapping, boolean events, Path rejects, ZoneId zone, String by) {

    /** Beside the file, named after it. */
    public static Path rejectsBeside(Path file) {
        return file.resolveSibling(rejectsName(file));
    }

    /** {@code tickets.csv} has its rejected lines in {@code tickets.rejects.csv}. */
    public static String rejectsName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".rejects.csv";
    }
}
