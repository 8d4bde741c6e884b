package tierdesk.command.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.command.CommandContext;
import tierdesk.command.Commands;
import tierdesk.command.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("clock examples")
class ClockCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path OWN = Path.of("src/test/resources/tierdesk/clock/examples");

    private static final String CALENDAR =
            """
            {"id": "berlin-9-17", "tz": "Europe/Berlin", "weekly": {"mon": [["09:00","12:00"],["13:00","17:00"]]}}""";

    @TempDir
    private Path temp;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        CommandContext context = new CommandContext(
                Map.of(), new Properties(), new PrintWriter(out, true), new PrintWriter(err, true));
        return Commands.commandLine(context, () -> ExitCode.CANNOT).execute(arguments);
    }

    private int runFile(String content) throws IOException {
        Path file = Files.writeString(temp.resolve("examples.json"), content);
        return run("clock", "examples", file.toString(), "--json");
    }

    private JsonNode answer() {
        return JSON.readTree(out.toString());
    }

    private static String file(String calendars, String examples) {
        return "{\"calendars\": [" + calendars + "],\n \"examples\": [" + examples + "]}";
    }

    private static List<Path> ownFiles() throws IOException {
        try (Stream<Path> files = Files.list(OWN)) {
            return files.sorted().toList();
        }
    }

    @Test
    @DisplayName("passes all of our own, at least 150 over each rule in at least 8 zones")
    void ourOwnExamplesPass() throws IOException {
        List<Path> files = ownFiles();
        Set<String> zones = new HashSet<>();
        for (Path file : files) {
            JSON.readTree(Files.readAllBytes(file)).get("calendars").forEach(calendar -> zones.add(calendar.get("tz").stringValue()));
        }
        String[] call = Stream.concat(Stream.of("clock", "examples", "--json"), files.stream().map(Path::toString))
                .toArray(String[]::new);

        assertThat(run(call)).as("%s", out).isEqualTo(ExitCode.DONE);

        assertThat(answer().get("passed").intValue()).isGreaterThanOrEqualTo(150);
        assertThat(answer().get("failed").intValue()).isZero();
        assertThat(zones).hasSizeGreaterThanOrEqualTo(8);
        assertThat(files).extracting(path -> path.getFileName().toString().substring(0, 6))
                .containsExactly("rule-1", "rule-2", "rule-3", "rule-4", "rule-5", "rule-6", "rule-7");
    }

    @Test
    @DisplayName("answers what failed with what was expected and what came out, and ends with 1")
    void tellsWhatFailed() throws IOException {
        int code = runFile(file(
                CALENDAR,
                """
                {"id": "x1", "op": "due", "calendar": "berlin-9-17", "start": "2026-11-23T09:30:00Z", "allotment_s": 3600, "expect": "2026-11-23T11:30:00Z"},
                {"id": "x2", "op": "elapsed", "calendar": "berlin-9-17", "start": "2026-11-23T08:00:00Z", "end": "2026-11-23T08:00:00.5Z", "expect_s": 2},
                {"id": "x2", "op": "elapsed", "calendar": "berlin-9-17", "start": "2026-11-23T08:00:00Z", "end": "2026-11-23T08:00:00.5Z", "expect_s": 0.50}"""));

        assertThat(code).isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(out.toString().strip())
                .isEqualTo(
                        """
                        {"passed":1,"failed":2,"failures":[\
                        {"id":"x1","expect":"2026-11-23T11:30:00Z","got":"2026-11-23T10:30:00Z"},\
                        {"id":"x2","expect":2,"got":0.5}]}""");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("tells the same to a person in lines")
    void tellsAPerson() throws IOException {
        Path file = Files.writeString(temp.resolve("x.json"), file(CALENDAR,
                """
                {"id": "x1", "op": "first_open", "calendar": "berlin-9-17", "start": "2026-11-23T07:00:00Z", "expect": "2026-11-23T09:00:00Z"}"""));

        assertThat(run("clock", "examples", file.toString())).isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(out.toString().lines())
                .containsExactly("x1: expected 2026-11-23T09:00:00Z, got 2026-11-23T08:00:00Z", "0 passed, 1 failed.");
    }

    @Test
    @DisplayName("adds several files up, each with calendars of its own")
    void addsFilesUp() throws IOException {
        Path one = Files.writeString(temp.resolve("1.json"), file(CALENDAR,
                """
                {"id": "a", "op": "first_open", "calendar": "berlin-9-17", "start": "2026-11-23T07:00:00Z", "expect": "2026-11-23T08:00:00Z"}"""));
        Path two = Files.writeString(temp.resolve("2.json"), file("",
                """
                {"id": "b", "op": "first_open", "calendar": "berlin-9-17", "start": "2026-11-23T07:00:00Z", "expect": "2026-11-23T08:00:00Z"}"""));

        assertThat(run("clock", "examples", "--json", one.toString(), two.toString())).isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(answer().get("passed").intValue()).isEqualTo(1);
        assertThat(answer().get("failures").get(0).get("got").stringValue())
                .isEqualTo("The file has no calendar \"berlin-9-17\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","expect":"2026-11-23T09:30:00Z"}                        | "allotment_s" is missing
        {"op":"due","calendar":"c","start":"tomorrow","allotment_s":1,"expect":"2026-11-23T09:30:00Z"}                    | such as 2026-11-23T09:30:00Z, and is "tomorrow"
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00","allotment_s":1,"expect":"2026-11-23T09:30:00Z"}         | a time with its offset
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":"1h","expect":"2026-11-23T09:30:00Z"}     | should be a number of seconds
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":-1,"expect":"2026-11-23T09:30:00Z"}       | cannot be negative
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1e999999,"expect":"2026-11-23T09:30:00Z"} | more seconds than can be counted
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1e15,"expect":"2026-11-23T09:30:00Z"}     | within 100 years
        {"op":"guess","calendar":"c","start":"2026-11-23T09:30:00Z","expect":"2026-11-23T09:30:00Z"}                      | "op" should be due, elapsed, before or first_open
        {"op":"due","calendar":"d","start":"2026-11-23T09:30:00Z","allotment_s":1,"expect":"2026-11-23T09:30:00Z"}        | no calendar "d"
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1}                                        | "expect" is missing
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1,"expect":"soon"}                        | "expect" should be a time
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1,"expect":0,"pauses":[["2026-11-23T10:00:00Z","2026-11-23T09:00:00Z"]]} | before it begins
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1,"expect":0,"pauses":[["2026-11-23T10:00:00Z"]]} | one has 1 parts
        {"op":"due","calendar":"c","start":"2026-11-23T09:30:00Z","allotment_s":1,"expect":0,"pauses":"none"}             | "pauses" should be a list
        7                                                                                                                 | An example should be an object
        """)
    @DisplayName("fails an example that is wrong in itself, with a sentence, and runs the others")
    void anExampleThatIsWrong(String example, String sentence) throws IOException {
        String right =
                """
                {"op": "first_open", "calendar": "c", "start": "2026-11-23T07:00:00Z", "expect": "2026-11-23T08:00:00Z"}""";

        int code = runFile(file(CALENDAR.replace("berlin-9-17", "c"), example + "," + right));

        assertThat(code).isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(answer().get("passed").intValue()).isEqualTo(1);
        assertThat(answer().get("failures").get(0).get("got").stringValue()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"id":"c","tz":"Europe/Atlantis","weekly":{}}                                              | time zone such as Europe/Berlin
        {"id":"c","weekly":{}}                                                                     | "tz" is missing
        {"id":"c","tz":"UTC"}                                                                      | "weekly" is missing
        {"id":"c","tz":"UTC","weekly":[]}                                                          | intervals by weekday
        {"id":"c","tz":"UTC","weekly":{"moonday":[["09:00","10:00"]]}}                             | "moonday" is not a weekday
        {"id":"c","tz":"UTC","weekly":{"mon":[["09:00"]]}}                                         | one has 1 parts
        {"id":"c","tz":"UTC","weekly":{"mon":[["24:00","10:00"]]}}                                 | "24:00" is not a time of day
        {"id":"c","tz":"UTC","weekly":{"mon":[["09:00","25:00"]]}}                                 | "25:00" is not a time of day
        {"id":"c","tz":"UTC","weekly":{"mon":[[9,10]]}}                                            | should be a text
        {"id":"c","tz":"UTC","weekly":{},"holidays":["2026-02-30"]}                                | "2026-02-30"
        {"id":"c","tz":"UTC","weekly":{},"holidays":[{"nth":9,"weekday":"mon","month":1}]}         | falls on no date
        {"id":"c","tz":"UTC","weekly":{},"holidays":[{"date":"2026-05-01","from":"14:00","to":"13:00"}]} | is not after 14:00
        {"id":"c","tz":"UTC","weekly":{},"exceptions":[{"date":"2026-05-01"}]}                     | "open" is missing
        {"id":"c","tz":"UTC","always_open":"yes"}                                                  | should be true or false
        """)
    @DisplayName("fails the examples of a calendar that is wrong in itself, with a sentence")
    void aCalendarThatIsWrong(String calendar, String sentence) throws IOException {
        String asking =
                """
                {"id": "e", "op": "elapsed", "calendar": "c", "start": "2026-11-23T07:00:00Z", "end": "2026-11-23T08:00:00Z", "expect_s": 0}""";

        assertThat(runFile(file(calendar, asking))).isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(answer().get("failures")).hasSize(1);
        assertThat(answer().get("failures").get(0).get("id").stringValue()).isEqualTo("e");
        assertThat(answer().get("failures").get(0).get("got").stringValue()).startsWith("Calendar \"c\": ").contains(sentence);

        assertThat(runFile(file(calendar, ""))).as("also if no example names it").isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(answer().get("failures").get(0).get("id").stringValue()).isEqualTo("c");
    }

    @Test
    @DisplayName("does not choose between two different calendars of one name")
    void twoCalendarsOfOneName() throws IOException {
        String asking =
                """
                {"id": "e", "op": "elapsed", "calendar": "berlin-9-17", "start": "2026-11-23T07:00:00Z", "end": "2026-11-23T08:00:00Z", "expect_s": 0}""";

        assertThat(runFile(file(CALENDAR + "," + CALENDAR.replace("09:00", "08:00"), asking)))
                .isEqualTo(ExitCode.WITH_REJECTS);
        assertThat(out.toString()).contains("two different calendars");
        assertThat(runFile(file(CALENDAR + "," + CALENDAR, asking))).as("the same twice does no harm").isEqualTo(ExitCode.DONE);
    }

    @Test
    @DisplayName("takes weekdays in full, single intervals, \"always\" and 24:00 as people write them")
    void isLiberal() throws IOException {
        String calendars =
                """
                {"id": "full", "tz": "UTC", "weekly": {"Monday": ["9:00", "24:00"], "SUN": null}},
                {"id": "a", "tz": "UTC", "weekly": "always"}, {"id": "b", "zone": "UTC", "always_open": true}""";
        String examples =
                """
                {"op": "elapsed", "calendar": "full", "start": "2026-11-23T00:00:00Z", "end": "2026-11-24T00:00:00Z", "expect_s": 54000},
                {"op": "Elapsed", "calendar": "a", "start": "2026-11-23T00:00:00Z", "end": "2026-11-24T00:00:00Z", "expect": 86400},
                {"op": "due", "calendar": "b", "start": "2026-11-23T00:00:00+01:00", "allotment_s": 0.5, "expect": "2026-11-22T23:00:00.5Z"},
                {"op": "firstOpen", "calendar": "always", "start": "2026-11-23T00:00:00Z", "expect": "2026-11-23T00:00:00Z"},
                {"op": "due", "calendar": "full", "start": "2026-11-23T00:00:00Z", "allotment_s": 9e12, "expect_error": true}""";

        assertThat(runFile(file(calendars, examples))).as("%s", out).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{\"calendars\": [\n}", "{}", "[]", "{\"examples\": 1}", "{\"examples\":[]} {}",
        "{\"examples\":[],\n\"examples\":[]}"})
    @DisplayName("names the file and the line of what is not such a file, and ends with 3")
    void aFileThatIsNone(String content) throws IOException {
        assertThat(runFile(content)).isEqualTo(ExitCode.CANNOT);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString()
                .contains(temp.resolve("examples.json").toString())
                .contains("line " + (content.contains("\n") ? 2 : 1));
    }

    @Test
    @DisplayName("says that a file is not there, or is a folder, and ends with 3; without a file, with 2")
    void noFile() {
        assertThat(run("clock", "examples", temp.resolve("none.json").toString())).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString()).contains("There is no file").contains("none.json");
        assertThat(run("clock", "examples", temp.toString())).isEqualTo(ExitCode.CANNOT);
        assertThat(err.toString()).contains("cannot be read").doesNotContain("Exception");
        assertThat(run("clock", "examples")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(run("clock")).isEqualTo(ExitCode.WRONG_CALL);
    }

    @Test
    @DisplayName("whatever is broken in a file, the worst is a sentence")
    void brokenFiles() throws IOException {
        byte[] sound = Files.readAllBytes(OWN.resolve("rule-4-holidays.json"));
        Path broken = temp.resolve("broken.json");
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] bytes = sound.clone();
            for (int n = 1 + random.nextInt(20); n > 0; n--) {
                byte[] pieces = "\"{}[]:,0123456789-null\0\u00e4".getBytes(UTF_8);
                bytes[random.nextInt(bytes.length)] = pieces[random.nextInt(pieces.length)];
            }
            Files.write(broken, bytes);
            int code = run("clock", "examples", "--json", broken.toString());

            assertThat(err.toString()).doesNotContain("fault of its own").doesNotContain("Exception");
            assertThat(code).isIn(ExitCode.DONE, ExitCode.WITH_REJECTS, ExitCode.CANNOT);
        }
    }
}
