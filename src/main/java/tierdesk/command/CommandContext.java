package tierdesk.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import tierdesk.DataFolder;
import tierdesk.Logging;
import tierdesk.desk.Desk;

/** What every command works with besides its own options: the data folder, the environment, and where answers go. */
public final class CommandContext {

    private final Map<String, String> environment;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Path directory;
    private final @Nullable Desk runningDesk;
    private DataFolder folder;
    private String person = "";
    private @Nullable Path passwordFile;
    private @Nullable Path logFile;
    private @Nullable String passphraseFile;
    private @Nullable String passphrase;

    /**
     * @param environment the process's environment variables
     * @param system the Java system properties
     * @param out takes answers, and with {@code --json} nothing but one JSON value
     * @param err takes messages
     */
    public CommandContext(Map<String, String> environment, Properties system, PrintWriter out, PrintWriter err) {
        this(Map.copyOf(environment), out, err, Path.of(""), DataFolder.ofSystem(environment, system), null);
    }

    private CommandContext(Map<String, String> environment, PrintWriter out, PrintWriter err, Path directory, DataFolder folder, @Nullable Desk runningDesk) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.directory = directory;
        this.folder = folder;
        this.runningDesk = runningDesk;
    }

    /**
     * Of a command that another process has the running desk do.
     *
     * @param directory in which the other process was started
     */
    public static CommandContext of(Desk running, Path folder, Path directory, PrintWriter out, PrintWriter err) {
        return new CommandContext(Map.of(), out, err, directory, new DataFolder(folder), running);
    }

    /** The desk that does the command for another process; null where the command opens the data folder itself. */
    @Nullable Desk runningDesk() {
        return runningDesk;
    }

    void chooseDataFolder(Path path) {
        if (runningDesk == null) {
            folder = new DataFolder(path);
        }
    }

    void comeAs(String technician) {
        person = technician;
    }

    void passwordIn(Path file) {
        passwordFile = file;
    }

    /** In whose name the command is done; blank for nobody's. */
    String person() {
        return person;
    }

    /** Where that person's password stands; null where it is asked for. */
    @Nullable Path passwordFile() {
        return passwordFile;
    }

    /** The file that a person means by a name. */
    Path file(String typed) {
        return directory.resolve(typed);
    }

    void choosePassphraseFile(String file) {
        passphraseFile = file;
    }

    /**
     * What opens the data folder; null where none was given.
     *
     * @throws CannotException when its file cannot be read
     */
    public @Nullable String passphrase() {
        if (passphrase == null && passphraseFile != null) {
            passphrase = passphrase(passphraseFile);
        }
        return passphrase;
    }

    /**
     * The first line of a file.
     *
     * @param file {@code -} for standard input
     * @throws CannotException when it cannot be read, or is empty
     */
    public String passphrase(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.equals("-") ? System.in : Files.newInputStream(file(file)), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            if (line == null || line.isEmpty()) {
                throw new CannotException(CommandTexts.text("passphrase.empty", file));
            }
            return line;
        } catch (IOException | InvalidPathException unreadable) {
            throw new CannotException(CommandTexts.text("passphrase.unreadable", file), unreadable);
        }
    }

    /**
     * The data folder, made where it is missing; from here on the log is written.
     *
     * @throws CannotException when it cannot be made or written to
     */
    public Path dataFolder() {
        if (logFile == null) {
            try {
                folder.create();
            } catch (UncheckedIOException e) {
                throw new CannotException(CommandTexts.text("folder.cannot", folder.path(), reason(e.getCause())), e);
            }
            logFile = Logging.start(folder.logs());
        }
        return folder.path();
    }

    private static String reason(@Nullable IOException e) {
        if (e instanceof AccessDeniedException) {
            return CommandTexts.text("folder.denied");
        }
        return CommandTexts.text(e instanceof FileAlreadyExistsException ? "folder.not-a-folder" : "folder.impossible");
    }

    /** The log's file; null as long as no data folder could be used. */
    public @Nullable Path logFile() {
        return logFile;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** Answers with one JSON value on a line of its own; record components are written in {@code snake_case}. */
    public void json(Object answer) {
        out.println(Json.write(answer));
    }
}
