package tierdesk.intake.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import tierdesk.desk.Progress;
import tierdesk.intake.FilePreview;
import tierdesk.intake.ImportOrder;
import tierdesk.intake.ImportResult;
import tierdesk.intake.TicketImport;
import tierdesk.intake.mapping.Mapping;
import tierdesk.intake.problem.IntakeException;

/** Runs imports from files that a test writes, into a desk in memory. */
public final class Imports {

    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Path folder;
    private final MemoryDesk desk;

    public Imports(Path folder, MemoryDesk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    public Path file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    public Path file(String name, String content, Charset charset) {
        return bytes(name, content.getBytes(charset));
    }

    public Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what is guessed of format and mapping. */
    public ImportResult run(Path file) throws IntakeException {
        return run(file, false, mapping -> mapping, Progress.NONE);
    }

    public ImportResult events(Path file) throws IntakeException {
        return run(file, true, mapping -> mapping, Progress.NONE);
    }

    public ImportResult run(Path file, boolean events, UnaryOperator<Mapping> change, Progress progress) throws IntakeException {
        FilePreview preview = FilePreview.of(file, null, null);
        Path rejects = folder.resolve(ImportOrder.rejectsName(file));
        ImportOrder order = new ImportOrder(
                file, preview.format(), change.apply(preview.guess()), events, rejects, ZoneOffset.UTC, "mk");
        return new TicketImport(desk, desk, desk, InstantSource.fixed(NOW)).run(order, progress);
    }
}
