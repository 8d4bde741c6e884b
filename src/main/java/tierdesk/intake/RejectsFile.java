package tierdesk.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.file.CsvTable;
import tierdesk.intake.csv.CsvRow;
import tierdesk.intake.csv.Header;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/**
 * The rejected lines of a file, each with its line number, the reason, and its fields as they were: to be mended and imported as it is.
 * It is made with the first rejected line, and never over another file: somebody may be mending that one.
 */
public final class RejectsFile implements Closeable {

    private static final int MOST_NAMES = 1_000;

    private final Path wanted;
    private final Header header;
    private final char delimiter;
    private @Nullable Path path;
    private @Nullable CsvTable table;

    public RejectsFile(Path wanted, Header header, char delimiter) {
        this.wanted = wanted;
        this.header = header;
        this.delimiter = delimiter;
    }

    /** @throws IntakeException when it cannot be written: then the import stops rather than lose a line */
    public void add(CsvRow row, IntakeProblem reason) throws IntakeException {
        try {
            List<Object> cells = new ArrayList<>(List.of(row.line(), reason.sentence()));
            cells.addAll(row.fields());
            open().line(cells);
        } catch (IOException e) {
            throw denied(e);
        } catch (UncheckedIOException e) {
            throw denied(e.getCause());
        }
    }

    private CsvTable open() throws IOException {
        CsvTable opened = table;
        if (opened == null) {
            Path free = free();
            create(free);
            opened = CsvTable.to(Files.newBufferedWriter(free, StandardCharsets.UTF_8, StandardOpenOption.WRITE), delimiter);
            List<String> names = new ArrayList<>(List.of(TicketFile.REJECTED_LINE, TicketFile.REJECTED_REASON));
            names.addAll(header.names());
            opened.line(names);
            path = free;
            table = opened;
        }
        return opened;
    }

    /** For its owner alone, as far as the file system knows owners: it holds what clients said. */
    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private Path free() throws IOException {
        for (int i = 1; i <= MOST_NAMES; i++) {
            Path candidate = i == 1 ? wanted : numbered(i);
            if (!Files.exists(candidate)) {
                return candidate;
            }
        }
        throw new FileAlreadyExistsException(wanted.toString());
    }

    private Path numbered(int i) {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        return wanted.resolveSibling(dot > 0 ? name.substring(0, dot) + "-" + i + name.substring(dot) : name + "-" + i);
    }

    /** Where it is; null as long as nothing was rejected. */
    public @Nullable Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }

    private IntakeException denied(@Nullable IOException e) {
        return new IntakeException(IntakeProblem.of(IntakeProblem.Key.REJECTS_DENIED, wanted.toString()), e);
    }
}
