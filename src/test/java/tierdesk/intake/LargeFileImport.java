package tierdesk.intake;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tierdesk.desk.BulkIntake;
import tierdesk.desk.Progress;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;

/** Imports a file into a desk that keeps nothing, in a process of its own with the heap that {@link LargeFileTest} gives it. */
final class LargeFileImport {

    private LargeFileImport() {
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        FilePreview preview = FilePreview.of(file, null, null);
        ImportOrder order = new ImportOrder(
                file, preview.format(), preview.guess(), false, ImportOrder.rejectsBeside(file), ZoneOffset.UTC, "mk");
        MemoryDesk empty = new MemoryDesk();
        IO.println(new TicketImport(new Nowhere(), empty, empty, InstantSource.fixed(Imports.NOW)).run(order, Progress.NONE));
    }

    /** Takes everything and keeps nothing. */
    private static final class Nowhere implements BulkIntake {
        @Override
        public Outcome add(List<PastTicket> tickets) {
            return new Outcome(tickets.size(), tickets.stream().mapToInt(ticket -> ticket.history().size()).sum(), 0, List.of());
        }

        @Override
        public Map<String, Integer> known(String source, Collection<String> externalNumbers) {
            return Map.of();
        }
    }
}
