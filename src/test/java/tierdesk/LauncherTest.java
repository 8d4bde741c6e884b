package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher script with Javas that only say who they are and what they were given. */
@DisabledOnOs(OS.WINDOWS)
@DisplayName("The launcher")
class LauncherTest {

    private static final List<String> TOOLS = List.of("cat", "dirname", "readlink", "sed", "wc");

    @TempDir
    private Path temp;

    private Path desk;
    private Path path;

    @BeforeEach
    void layOutTheRunnableFolder() throws IOException {
        desk = Files.createDirectories(temp.resolve("the desk"));
        Files.createDirectories(desk.resolve("bin"));
        Files.createDirectories(desk.resolve("lib"));
        Files.copy(Path.of("src/main/launcher/bin/tierdesk"), desk.resolve("bin/tierdesk"));
        path = Files.createDirectories(temp.resolve("path"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/bin", "/usr/bin").map(folder -> Path.of(folder, tool)).filter(Files::exists)
                    .findFirst().orElseThrow();
            Files.createSymbolicLink(path.resolve(tool), found);
        }
    }

    @Test
    @DisplayName("takes the runtime beside it before all others")
    void takesTheRuntimeBesideIt() throws Exception {
        java(desk.resolve("runtime"), "25.0.1");
        Path built = java(temp.resolve("built"), "25");
        Files.writeString(desk.resolve("lib/java-home"), built + "\n");

        assertThat(run(Map.of("JAVA_HOME", built.toString())).output()).startsWith(desk.resolve("runtime").toString());
    }

    @Test
    @DisplayName("else takes the Java that the build found")
    void takesTheJavaOfTheBuild() throws Exception {
        Path built = java(temp.resolve("built with"), "25");
        Files.writeString(desk.resolve("lib/java-home"), built + "\n");
        Path home = java(temp.resolve("home"), "26");

        assertThat(run(Map.of("JAVA_HOME", home.toString())).output()).startsWith(built.toString());
    }

    @Test
    @DisplayName("else takes JAVA_HOME, also when the build's Java has gone")
    void takesJavaHome() throws Exception {
        Files.writeString(desk.resolve("lib/java-home"), temp.resolve("gone") + "\n");
        Path home = java(temp.resolve("home"), "26");

        assertThat(run(Map.of("JAVA_HOME", home.toString())).output()).startsWith(home.toString());
    }

    @Test
    @DisplayName("passes by a Java that is too old and takes one on the path")
    void passesByAnOldJava() throws Exception {
        Path old = java(temp.resolve("old"), "17.0.15");
        Path newer = java(temp.resolve("newer"), "25.0.3");
        Files.createSymbolicLink(path.resolve("java"), newer.resolve("bin/java"));

        assertThat(run(Map.of("JAVA_HOME", old.toString())).output()).startsWith(newer.toString());
    }

    @Test
    @DisplayName("without any says so in one sentence and answers 3")
    void withoutAnySaysSo() throws Exception {
        Path old = java(temp.resolve("old"), "17.0.15");
        Ran ran = run(Map.of("JAVA_HOME", old.toString()));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.output().lines()).singleElement().asString().contains("Java 25").contains("JAVA_HOME");
    }

    @Test
    @DisplayName("hands every argument on as it is")
    void handsArgumentsOn() throws Exception {
        java(desk.resolve("runtime"), "25");

        assertThat(run(Map.of(), "log", "--subject", "two words", "a*", "").output())
                .endsWith("[tierdesk.Main][log][--subject][two words][a*][]");
    }

    @Test
    @DisplayName("loads JavaFX for the window and the tour, not for other commands")
    void loadsJavaFxWhereAScreenIsDrawn() throws Exception {
        java(desk.resolve("runtime"), "25");

        assertThat(run(Map.of()).output()).contains("--add-modules");
        assertThat(run(Map.of(), "tour", "pictures").output()).contains("--add-modules");
        assertThat(run(Map.of(), "--data-dir", "d").output()).contains("--add-modules");
        assertThat(run(Map.of(), "list").output()).doesNotContain("--add-modules");
    }

    @Test
    @DisplayName("starts an import quickly, and runs one of a large file fast")
    void compilesInFullForALargeImport() throws Exception {
        java(desk.resolve("runtime"), "25");
        Path small = Files.writeString(temp.resolve("a small one.csv"), "Number,Subject\n");
        Path large = temp.resolve("a large one.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21_000_000);
        }

        assertThat(run(Map.of(), "import", small.toString()).output()).contains("TieredStopAtLevel=1").endsWith("[import][" + small + "]");
        assertThat(run(Map.of(), "import", "--events", large.toString()).output()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    @DisplayName("called by a link finds its folder all the same")
    void followsLinks() throws Exception {
        java(desk.resolve("runtime"), "25");
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("the desk/bin/tierdesk"));

        assertThat(run(link, Map.of()).output()).startsWith(desk.resolve("runtime").toString());
    }

    private Ran run(Map<String, String> environment, String... arguments) throws Exception {
        return run(desk.resolve("bin/tierdesk"), environment, arguments);
    }

    private Ran run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments)).toList());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output.strip());
    }

    private static Path java(Path home, String version) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$*" = -version ]; then echo 'openjdk version "%s"'; exit; fi
                printf '%%s ' '%s'
                printf '[%%s]' "$@"
                """.formatted(version, home));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private record Ran(int code, String output) {
    }
}
