package tierdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.journal.Entry;
import tierdesk.procedure.event.RecordEvent.ImportedStep;

/** Files that lie beside the project on some grounds and are never part of it. */
@DisplayName("Real files")
class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path folder;

    private final MemoryDesk desk = new MemoryDesk();
    private Imports imports;

    @BeforeEach
    void imports() {
        imports = new Imports(folder, desk);
    }

    private static Path real(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: " + file.toAbsolutePath().normalize() + " is not on this ground");
        return file;
    }

    @Test
    @DisplayName("6,254 tickets with their groups, less the rejected lines, all accounted for; a second import adds nothing")
    void ticketsWithGroups() throws Exception {
        Path file = real("tickets-with-groups.csv");
        ImportResult result = imports.run(file);
        assertThat(result.lines()).isEqualTo(6_254);
        assertThat(result.tickets() + result.rejected()).isEqualTo(6_254);
        assertThat(result.rejected()).as("lines with neither subject nor description").isEqualTo(1);
        assertThat(desk.size()).isEqualTo(6_253);
        ImportResult again = imports.run(file);
        assertThat(again.tickets()).isZero();
        assertThat(again.unchanged()).isEqualTo(6_253);
        assertThat(desk.size()).isEqualTo(6_253);
    }

    @Test
    @DisplayName("890 incidents with their 5,998 updates as history; a second import adds nothing")
    void incidentUpdates() throws Exception {
        Path file = real("incident-updates.csv");
        assertThat(imports.run(file)).isEqualTo(new ImportResult(5_998, 890, 5_998, 5_998, 0, 0, null, false));
        assertThat(steps()).isEqualTo(5_998);
        assertThat(imports.run(file)).isEqualTo(new ImportResult(5_998, 0, 0, 0, 5_998, 0, null, false));
        assertThat(steps()).isEqualTo(5_998);
    }

    @Test
    @DisplayName("7,554 service requests with their 65,533 events; a second import adds nothing")
    void incidentsWithTiers() throws Exception {
        Path file = real("incidents-with-tiers.csv");
        assertThat(imports.events(file)).isEqualTo(new ImportResult(65_533, 7_554, 65_533, 65_533, 0, 0, null, false));
        assertThat(steps()).isEqualTo(65_533);
        assertThat(imports.events(file)).isEqualTo(new ImportResult(65_533, 0, 0, 0, 65_533, 0, null, false));
    }

    private long steps() {
        return desk.all().stream().flatMap(folded -> folded.history().stream()).map(Entry::event).filter(ImportedStep.class::isInstance).count();
    }
}
