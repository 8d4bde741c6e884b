package tierdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.desk.Maintenance;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;

@DisplayName("Check and rebuild")
class MaintenanceTest {

    @TempDir
    Path folder;

    final TestClock clock = new TestClock(TestShop.MONDAY_9);

    @BeforeEach
    void aDayOfWork() throws Exception {
        try (DeskStore store = TestShop.create(folder, clock)) {
            assertThat(new SampleWork(store, clock, 42).steps(250)).isGreaterThan(90);
        }
    }

    @Test
    void whatWasRecordedInOrderChecksClean() throws Exception {
        Maintenance.Report report = check();

        assertThat(report.problems()).isEmpty();
        assertThat(report.ok()).isTrue();
        assertThat(report.tickets()).isGreaterThan(20);
    }

    @Test
    void aRebuildGivesTheSameRowsToTheLastByte() throws Exception {
        List<String> before = StoreFixture.derivedRows(folder);
        assertThat(before).anyMatch(row -> row.startsWith("alert_row")).anyMatch(row -> row.startsWith("alert_raised"));

        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(store.maintenance().rebuild(Progress.NONE).ok()).isTrue();
        }

        assertThat(StoreFixture.derivedRows(folder)).isEqualTo(before);
    }

    @Test
    void aRebuildMendsWhatWasLostOrWrongInTheQueue() throws Exception {
        List<String> before = StoreFixture.derivedRows(folder);
        StoreFixture.sql(folder, "update ticket_row set level = 'nowhere' where row_no = (select min(row_no) from ticket_row)",
                "update view_count set tickets = 7 where view_key = 'open'", "delete from name_used");
        try (DeskStore store = TestShop.open(folder, clock)) {
            assertThat(store.maintenance().check(Progress.NONE).problems()).anyMatch(problem -> problem.contains("differently from its history"))
                    .anyMatch(problem -> problem.contains("count of the view"));
            store.maintenance().rebuild(Progress.NONE);
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEmpty();
            assertThat(store.queue().index(View.Fixed.ALL, "request", Sort.TIME_LEFT)).hasSameSizeAs(
                    store.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT));
        }

        assertThat(StoreFixture.derivedRows(folder)).isEqualTo(before);
    }

    @Test
    void anAlteredEntryIsNamed() throws Exception {
        StoreFixture.sql(folder, "update journal set recorded_by = 'mallory' where sequence = 12");

        assertThat(check().problems()).contains("Entry HQ/12 was altered: its content does not fit its seal.");
    }

    @Test
    void aMissingEntryIsNamed() throws Exception {
        StoreFixture.sql(folder, "delete from journal where sequence in (12, 13)");

        assertThat(check().problems()).contains("Entries HQ/12 to HQ/13 are missing.");
    }

    @Test
    void entriesMissingAtTheEndAreNamed() throws Exception {
        StoreFixture.sql(folder, "delete from journal where sequence > (select max(sequence) - 2 from journal)");
        java.nio.file.Files.delete(folder.resolve("tierdesk.witness"));

        assertThat(check().problems()).anyMatch(problem -> problem.matches("Entries HQ/\\d+ to HQ/\\d+ are missing\\."));
    }

    @Test
    void exchangedEntriesAreNamed() throws Exception {
        StoreFixture.sql(folder, "update journal set sequence = 100000 where sequence = 12", "update journal set sequence = 12 where sequence = 13",
                "update journal set sequence = 13 where sequence = 100000");

        assertThat(check().problems()).contains("Entry HQ/12 was altered: its content does not fit its seal.",
                "Entry HQ/13 does not follow the one before it: one of the two was replaced.");
    }

    @Test
    void rowsMissingFromTheQueueAreNoticedAtOpeningAndDerivedAnewByThemselves() throws Exception {
        List<String> before = StoreFixture.derivedRows(folder);
        StoreFixture.sql(folder, "delete from ticket_row where row_no = (select min(row_no) from ticket_row)");

        TestShop.open(folder, clock).close();

        assertThat(StoreFixture.derivedRows(folder)).isEqualTo(before);
    }

    @Test
    void aTicketLastWorkedOnThatStandsWrongInTheQueueIsNoticedAtOpening() throws Exception {
        List<String> before = StoreFixture.derivedRows(folder);
        StoreFixture.sql(folder, "update ticket_row set subject = 'Something else' where last_activity_at = (select max(last_activity_at) from ticket_row)");

        TestShop.open(folder, clock).close();

        assertThat(StoreFixture.derivedRows(folder)).isEqualTo(before);
    }

    @Test
    void aThoroughLookMendsTheRowsByItselfAndReportsWhatOnlyABackupMends() throws Exception {
        List<String> before = StoreFixture.derivedRows(folder);
        StoreFixture.sql(folder, "update ticket_row set subject = 'Something else' where row_no = (select min(row_no) from ticket_row)",
                "update view_count set tickets = 7 where view_key = 'open'", "update journal set recorded_by = 'mallory' where sequence = 12");

        try (DeskStore store = TestShop.open(folder, clock)) {
            Maintenance.Report report = store.maintenance().mend(Progress.NONE);
            assertThat(report.problems()).containsExactly("Entry HQ/12 was altered: its content does not fit its seal.");
            assertThat(store.maintenance().check(Progress.NONE).problems()).isEqualTo(report.problems());
        }
        assertThat(StoreFixture.derivedRows(folder)).filteredOn(row -> row.startsWith("ticket_row") || row.startsWith("view_count"))
                .hasSameElementsAs(before.stream().filter(row -> row.startsWith("ticket_row") || row.startsWith("view_count")).toList());
    }

    @Test
    void aSearchIndexThatLacksTicketsOrIsGoneIsMadeAnewByItself() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.catchUp();
        }
        try (var index = new org.apache.lucene.index.IndexWriter(org.apache.lucene.store.FSDirectory.open(folder.resolve("search")),
                new org.apache.lucene.index.IndexWriterConfig())) {
            // a ticket is taken out, and the index goes on saying how far it had come
            var position = index.getLiveCommitData();
            index.deleteDocuments(new org.apache.lucene.index.Term("row", StoreFixture.one(folder, "select min(row_no) from ticket_row")));
            index.setLiveCommitData(position);
        }
        everyTicketIsFound();
        for (java.io.File file : folder.resolve("search").toFile().listFiles()) {
            assertThat(file.delete()).isTrue();
        }
        everyTicketIsFound();
    }

    private void everyTicketIsFound() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.catchUp();
            assertThat(store.queue().index(View.Fixed.ALL, "request", Sort.TIME_LEFT)).hasSameSizeAs(
                    store.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT));
        }
    }

    @Test
    void rowsThatAnotherVersionDerivedAreDerivedAnewAtOpening() throws Exception {
        List<String> before = StoreFixture.derivedRows(folder);
        StoreFixture.sql(folder, "update installation set rows_version = 0", "delete from ticket_row", "delete from view_count");

        TestShop.open(folder, clock).close();

        assertThat(StoreFixture.derivedRows(folder)).isEqualTo(before);
    }

    private Maintenance.Report check() throws Exception {
        try (DeskStore store = TestShop.open(folder, clock)) {
            return store.maintenance().check(Progress.NONE);
        }
    }
}
