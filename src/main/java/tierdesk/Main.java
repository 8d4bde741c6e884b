package tierdesk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import tierdesk.command.CommandContext;
import tierdesk.command.Commands;

/**
 * Starts the program: without arguments the window, else a command. It is no JavaFX {@code Application} itself: the Java
 * launcher would then insist on finding JavaFX before a single line of ours could say what is missing.
 */
public final class Main {

    private Main() {
    }

    /** Ends the process with the exit codes of {@link tierdesk.command.ExitCode}. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        CommandContext context = new CommandContext(System.getenv(), System.getProperties(), out, err);
        int code = Commands.commandLine(context, () -> DeskStart.open(context)).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Scripts read our answers as UTF-8 whatever the terminal's own encoding. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
