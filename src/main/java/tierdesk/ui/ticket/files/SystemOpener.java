package tierdesk.ui.ticket.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files with the program that the system has for them. It only starts that program and does not wait for it. */
public final class SystemOpener implements FileOpener {

    @Override
    public void open(Path file) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), file.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What opens a file on a system, by the name Java has for it. The file is one argument: no shell reads it. */
    static List<String> command(String system, String file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file);
    }
}
