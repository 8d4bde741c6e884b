import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the folder of the Java that runs it to the file it is given. */
final class JavaHome {
    public static void main(String[] args) throws java.io.IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, System.getProperty("java.home") + "\n");
    }
}
