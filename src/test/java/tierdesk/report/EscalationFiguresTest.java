package tierdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.report.EscalationFigures.Share;
import tierdesk.report.EscalationFigures.Spread;

@DisplayName("The figures of escalation")
class EscalationFiguresTest {

    private static final Path EVENTS = Path.of("../shared/data/incidents-with-tiers.csv");

    @TempDir
    Path folder;

    @Test
    void tellWhereRequestsBeginHowFarTheyClimbAndHowOftenTheyGoBackAndForth() throws Exception {
        EscalationFigures figures = figuresOf(file("""
                Number,Updated,Status,Level
                A,2012-05-01T08:00:00Z,Accepted,L1
                A,2012-05-01T09:00:00Z,Accepted,L2
                A,2012-05-01T10:00:00Z,Accepted,L1
                A,2012-05-01T11:00:00Z,Completed,L1
                B,2012-05-02T08:00:00Z,Accepted,L1
                B,2012-05-02T09:00:00Z,Completed,L1
                B,2012-05-02T10:00:00Z,Accepted,L1
                C,2012-05-03T08:00:00Z,Accepted,L2
                C,2012-05-03T09:00:00Z,Completed,L3
                """), null, null);

        assertThat(figures.tickets()).isEqualTo(3);
        assertThat(figures.entries()).isEqualTo(9);
        assertThat(figures.startedAt()).isEqualTo(Map.of("L1", 2L, "L2", 1L));
        assertThat(figures.highestLevel()).isEqualTo(Map.of("L1", 1L, "L2", 1L, "L3", 1L));
        assertThat(figures.startedLowestAndEscalated()).isEqualTo(new Share(1, 2, 0.5));
        assertThat(figures.levelMoves()).isEqualTo(Map.of("L1>L2", 1L, "L2>L1", 1L, "L2>L3", 1L));
        assertThat(figures.pingPongShare()).isEqualTo(1 / 3.0);
        assertThat(figures.reopenedShare()).isEqualTo(1 / 3.0);
        assertThat(figures.levelMovesPerTicket()).isEqualTo(new Spread(1, 2, 2, 2));
        assertThat(figures.entriesPerTicket()).isEqualTo(new Spread(3, 4, 4, 4));
    }

    @Test
    void countTheRequestsOfTheDaysAskedForAlone() throws Exception {
        Path file = file("""
                Number,Updated,Status,Level
                A,2012-05-01T23:59:59Z,Accepted,L1
                B,2012-05-02T00:00:00Z,Accepted,L1
                C,2012-05-03T00:00:00Z,Accepted,L1
                """);
        LocalDate second = LocalDate.of(2012, 5, 2);

        assertThat(figuresOf(file, second, second).tickets()).isEqualTo(1);
        assertThat(figuresOf(file, second, null).tickets()).isEqualTo(2);
        assertThat(figuresOf(file, null, second).tickets()).isEqualTo(2);
    }

    @Test
    void areAllZeroWithoutTickets() throws Exception {
        EscalationFigures none = EscalationCount.over(look -> { }, new MemoryDesk().shop(), ZoneOffset.UTC, null, null);

        assertThat(none.tickets()).isZero();
        assertThat(none.startedLowestAndEscalated()).isEqualTo(new Share(0, 0, 0));
        assertThat(none.entriesPerTicket()).isEqualTo(new Spread(0, 0, 0, 0));
    }

    @Test
    @DisplayName("of a real event log are what a second, simple program computes from the file itself")
    void areWhatTheFileComesTo() throws Exception {
        assumeTrue(Files.exists(EVENTS), () -> "skipped: " + EVENTS.toAbsolutePath().normalize() + " is not on this ground");
        EscalationFigures figures = figuresOf(EVENTS, null, null);
        Second second = Second.of(EVENTS);

        System.out.println(figures);
        assertThat(figures.tickets()).isEqualTo(second.levels.size());
        assertThat(figures.entries()).isEqualTo(second.rows);
        assertThat(figures.startedAt()).isEqualTo(second.startedAt());
        assertThat(figures.highestLevel()).isEqualTo(second.highest());
        assertThat(figures.levelMoves()).isEqualTo(second.moves());
        assertThat(figures.startedLowestAndEscalated()).isEqualTo(second.escalated());
        assertThat(figures.pingPongShare()).isEqualTo((double) second.pingPong() / second.levels.size());
        assertThat(figures.reopenedShare()).isEqualTo((double) second.reopened / second.levels.size());
        assertThat(figures.entriesPerTicket().max()).isEqualTo(second.levels.values().stream().mapToInt(List::size).max().orElseThrow());
        assertThat(figures.entriesPerTicket().p50()).isEqualTo(
                second.levels.values().stream().map(List::size).sorted().toList().get((second.levels.size() + 1) / 2 - 1));
    }

    private EscalationFigures figuresOf(Path file, LocalDate from, LocalDate to) throws Exception {
        MemoryDesk desk = new MemoryDesk();
        new Imports(folder, desk).events(file);
        return EscalationCount.over(look -> desk.all().forEach(look), desk.shop(), ZoneOffset.UTC, from, to);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("events.csv"), text);
    }

    /** Reads levels and states, row by row, and knows nothing of tickets. */
    private static final class Second {
        private final Map<String, List<String>> levels = new LinkedHashMap<>();
        private long rows;
        private long reopened;

        static Second of(Path file) throws IOException {
            Second second = new Second();
            Map<String, List<NamedCsvRecord>> cases = new LinkedHashMap<>();
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
                reader.forEach(row -> cases.computeIfAbsent(row.getField("SR Number"), number -> new ArrayList<>()).add(row));
            }
            cases.forEach((number, events) -> {
                events.sort(Comparator.comparing(row -> OffsetDateTime.parse(row.getField("Change Date+Time")).toInstant()));
                second.rows += events.size();
                second.levels.put(number, events.stream().map(row -> row.getField("ST Level")).toList());
                boolean completed = false;
                boolean again = false;
                for (NamedCsvRecord row : events) {
                    boolean now = row.getField("Status").equals("Completed");
                    again |= completed && !now;
                    completed = now;
                }
                second.reopened += again ? 1 : 0;
            });
            return second;
        }

        Map<String, Long> startedAt() {
            Map<String, Long> counts = new HashMap<>();
            levels.values().forEach(way -> counts.merge(way.getFirst(), 1L, Long::sum));
            return counts;
        }

        Map<String, Long> highest() {
            Map<String, Long> counts = new TreeMap<>();
            levels.values().forEach(way -> counts.merge(way.stream().max(Comparator.naturalOrder()).orElseThrow(), 1L, Long::sum));
            return counts;
        }

        Map<String, Long> moves() {
            Map<String, Long> counts = new HashMap<>();
            levels.values().forEach(way -> {
                for (int i = 1; i < way.size(); i++) {
                    if (!way.get(i).equals(way.get(i - 1))) {
                        counts.merge(way.get(i - 1) + ">" + way.get(i), 1L, Long::sum);
                    }
                }
            });
            return counts;
        }

        Share escalated() {
            long lowest = levels.values().stream().filter(way -> way.getFirst().equals("L1")).count();
            long above = levels.values().stream().filter(way -> way.getFirst().equals("L1") && way.stream().anyMatch(level -> !level.equals("L1"))).count();
            return new Share(above, lowest, (double) above / lowest);
        }

        long pingPong() {
            return levels.values().stream().filter(way -> {
                List<String> ways = new ArrayList<>();
                way.stream().filter(level -> ways.isEmpty() || !ways.getLast().equals(level)).forEach(ways::add);
                for (int i = 2; i < ways.size(); i++) {
                    if (ways.get(i).equals(ways.get(i - 2))) {
                        return true;
                    }
                }
                return false;
            }).count();
        }
    }
}
