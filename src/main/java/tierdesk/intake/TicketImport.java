package tierdesk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.function.Predicate;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.Progress;
import tierdesk.desk.ShopData;
import tierdesk.desk.Tickets;
import tierdesk.intake.csv.EncodingCheck;
import tierdesk.intake.csv.FileProblems;
import tierdesk.intake.csv.Header;
import tierdesk.intake.mapping.Columns;
import tierdesk.intake.mapping.Mapping;
import tierdesk.intake.mapping.TicketField;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * Imports tickets from CSV files. A file is read to its end and checked before the first line of it is taken in: a file that cannot be read
 * touches nothing. Then its rows are taken in by the thousand, each batch forced to disk. Every line is accounted for, and importing a file
 * again adds nothing. Memory does not grow with the file. Waits for the disk: never on the FX thread.
 */
public final class TicketImport {

    /** The source of files that this program wrote itself. */
    static final String OWN_SOURCE = "tierdesk";

    private final BulkIntake bulk;
    private final Tickets tickets;
    private final ShopData shop;
    private final InstantSource time;

    public TicketImport(BulkIntake bulk, Tickets tickets, ShopData shop, InstantSource time) {
        this.bulk = bulk;
        this.tickets = tickets;
        this.shop = shop;
        this.time = time;
    }

    /**
     * Imports a file.
     *
     * @param progress told in bytes; asked between rows whether to stop, which takes effect between batches
     * @throws IntakeException when the file or the mapping is wrong, before anything was taken in; or when rejected lines cannot be written
     * @throws tierdesk.desk.CannotSaveException when the disk takes no more; earlier batches stay, and importing the file again goes on from there
     */
    public ImportResult run(ImportOrder order, Progress progress) throws IntakeException {
        long size = size(order);
        EncodingCheck.check(order.file(), order.format(), progress);
        Columns columns = columns(order);
        Survey survey = Survey.of(order, progress, 2 * size);
        String source = order.mapping().source();
        Beginning beginning = new Beginning(source, source.equals(OWN_SOURCE), shop.shop(), order.by());
        TicketFactory factory = new TicketFactory(source, beginning, time.instant(), isHere(source));
        try (RejectsFile rejects = new RejectsFile(order.rejects(), columns.header(), order.format().delimiter())) {
            ImportTally tally = new ImportTally(rejects);
            try (Batch batch = new Batch(bulk, source, tally)) {
                new ImportRun(order, survey, columns, factory, batch, tally, progress, size).run();
            }
            return tally.result(progress.cancelled());
        } catch (IOException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.REJECTS_DENIED, order.rejects().toString()), e);
        }
    }

    /** A ticket of our own export is here when its number is, whether it was logged here or imported. */
    private Predicate<String> isHere(String source) {
        return source.equals(OWN_SOURCE) ? number -> tickets.findByNumber(number).isPresent() : number -> false;
    }

    private static long size(ImportOrder order) throws IntakeException {
        try {
            return Files.size(order.file());
        } catch (IOException e) {
            throw FileProblems.of(order.file(), e);
        }
    }

    private static Columns columns(ImportOrder order) throws IntakeException {
        Header header = header(order);
        Mapping mapping = order.mapping();
        Columns columns = mapping.resolve(header);
        String names = String.join(", ", header.names());
        if (order.events() && !mapping.has(TicketField.NUMBER)) {
            throw new IntakeException(IntakeProblem.Key.EVENTS_NUMBER_NOT_FOUND, order.file().toString(), names);
        }
        if (order.events() && !mapping.has(TicketField.UPDATED) && !mapping.has(TicketField.RECEIVED)) {
            throw new IntakeException(IntakeProblem.Key.EVENTS_TIME_NOT_FOUND, order.file().toString(), names);
        }
        if (!mapping.has(TicketField.SUBJECT) && !mapping.has(TicketField.DESCRIPTION) && !mapping.has(TicketField.NUMBER)) {
            throw new IntakeException(IntakeProblem.Key.SUBJECT_NOT_FOUND, order.file().toString(), names);
        }
        return columns;
    }

    private static Header header(ImportOrder order) throws IntakeException {
        try (TicketFile in = TicketFile.open(order.file(), order.format())) {
            return in.header();
        } catch (IOException e) {
            throw FileProblems.of(order.file(), e);
        }
    }
}
