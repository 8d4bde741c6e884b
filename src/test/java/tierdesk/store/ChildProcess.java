package tierdesk.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own, on the same class path, that a test may kill. */
final class ChildProcess {

    private ChildProcess() {
    }

    static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
