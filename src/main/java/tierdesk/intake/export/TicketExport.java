package tierdesk.intake.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.desk.Queue;
import tierdesk.desk.ShopData;
import tierdesk.desk.Sort;
import tierdesk.desk.TicketRow;
import tierdesk.desk.Tickets;
import tierdesk.desk.View;
import tierdesk.desk.door.SignIn;
import tierdesk.desk.file.CsvTable;
import tierdesk.desk.file.FileOut;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.ProcedureBook;
import tierdesk.procedure.rule.Permission;
import tierdesk.procedure.ticket.Ticket;

/**
 * Writes every ticket to a CSV file that our own import reads back. Reads page after page: memory does not grow with the tickets. Waits for the disk: never on the FX thread.
 */
public final class TicketExport {

    private static final int PAGE = 200;

    private final Queue queue;
    private final Tickets tickets;
    private final ShopData shop;
    private final SignIn signIn;

    public TicketExport(Desk desk) {
        this.queue = desk.queue();
        this.tickets = desk.tickets();
        this.shop = desk.shopData();
        this.signIn = desk.signIn();
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @return how many tickets it holds; empty when it was cancelled, and nothing was written then
     * @throws IntakeException when it cannot be written; what was there before still is
     * @throws tierdesk.desk.door.NotAllowedException to whoever is in and no manager
     */
    public Optional<Long> write(FileOut file, Progress progress) throws IntakeException {
        signIn.require(Permission.EXPORT_EVERYTHING);
        Writing writing = new Writing(progress);
        try {
            return CsvTable.write(file, writing::all) ? Optional.of(writing.written) : Optional.empty();
        } catch (IOException e) {
            throw new IntakeException(IntakeProblem.of(IntakeProblem.Key.EXPORT_DENIED, file.toString()), e);
        }
    }

    /** One export. */
    private final class Writing {
        private final Progress progress;
        private long written;

        Writing(Progress progress) {
            this.progress = progress;
        }

        boolean all(CsvTable table) {
            table.line(ExportColumn.ALL.stream().map(ExportColumn::name).toList());
            ProcedureBook procedures = shop.shop();
            long[] numbers = queue.index(View.Fixed.ALL, "", new Sort(Sort.Column.NUMBER, false));
            for (int from = 0; from < numbers.length && !progress.cancelled(); from += PAGE) {
                progress.at(from, numbers.length);
                for (TicketRow row : queue.rows(Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + PAGE)))) {
                    tickets.find(row.id()).map(FoldedTicket::ticket).ifPresent(ticket -> {
                        table.line(cells(ticket, procedures));
                        written++;
                    });
                }
            }
            return !progress.cancelled();
        }

        private List<String> cells(Ticket ticket, ProcedureBook procedures) {
            return ExportColumn.ALL.stream()
                    .map(column -> column.cell().apply(ticket, procedures.version(ticket.procedure())))
                    .toList();
        }
    }
}
