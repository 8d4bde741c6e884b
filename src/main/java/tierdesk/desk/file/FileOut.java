package tierdesk.desk.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import tierdesk.desk.door.Audit;
import tierdesk.desk.door.AuditKind;

/**
 * A file with which somebody takes data out of the desk: the only way to write one. That it was asked for is in the audit before its first byte is
 * on disk; the file is there whole or not at all. Writing waits for the disk: never on the FX thread.
 */
public final class FileOut {

    private final Audit audit;
    private final AuditKind kind;
    private final String said;
    private final Path file;

    /** @param said in whose name, as the screen knows it */
    FileOut(Audit audit, AuditKind kind, String said, Path file) {
        this.audit = audit;
        this.kind = kind;
        this.said = said;
        this.file = file;
    }

    /** Writes a text, in UTF-8; answers whether it is wanted. */
    @FunctionalInterface
    public interface Text {
        boolean write(Writer out) throws IOException;
    }

    /** Writes bytes; answers whether they are wanted. Need not flush, and must not close what it is given. */
    @FunctionalInterface
    public interface Bytes {
        boolean write(OutputStream out) throws IOException;
    }

    /** Where it is or will be. */
    public Path path() {
        return file;
    }

    /** What it is called, without its folder. */
    public String name() {
        return String.valueOf(file.getFileName());
    }

    /** @return false where the text turned out not to be wanted; the place is as it was then, as it is after a failure */
    public boolean write(Text text) throws IOException {
        note();
        return AtomicFile.write(file, text);
    }

    /** @return false where the bytes turned out not to be wanted; the place is as it was then, as it is after a failure */
    public boolean writeBytes(Bytes content) throws IOException {
        note();
        return AtomicFile.writeBytes(file, content);
    }

    private void note() {
        audit.note(kind, said, name());
    }

    /** The path as a person reads it. */
    @Override
    public String toString() {
        return file.toString();
    }
}
