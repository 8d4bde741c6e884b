package tierdesk.intake.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.desk.NotedAudit;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.intake.sample.SampleShopEvents;
import tierdesk.journal.Shop;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.support.FakeShop;

@DisplayName("Reference data as CSV")
final class ReferenceCsvTest {

    private static final Actor BOSS = new Actor("boss", Role.MANAGER);
    private static final Actor TECHNICIAN = new Actor("mk", Role.TECHNICIAN);

    @TempDir
    private Path folder;

    private FakeShop data;

    @BeforeEach
    void shop() {
        data = FakeShop.of(SampleShopEvents.all(InstantSource.fixed(Instant.parse("2026-11-27T09:00:00Z")), ZoneId.of("Europe/London")));
    }

    private ReferenceResult read(String text, ReferenceKind kind, Actor by) throws Exception {
        Path file = Files.writeString(folder.resolve("in.csv"), text);
        return ReferenceImport.run(file, kind, data, by, folder.resolve("rejects.csv"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what was written out comes back the same, and adds nothing where it is already")
    void roundTrip(ReferenceKind kind) throws Exception {
        Shop shop = data.shop();
        Path file = folder.resolve(kind.key() + ".csv");
        int written = ReferenceExport.write(NotedAudit.out(file), kind, shop);

        ReferenceResult again = ReferenceImport.run(file, kind, data, BOSS, folder.resolve("rejects.csv"));

        assertThat(written).isPositive().isEqualTo(kind.entries(shop).size());
        assertThat(again.rejected()).isZero();
        assertThat(kind.entries(data.shop())).containsExactlyInAnyOrderElementsOf(kind.entries(shop));
        ReferenceResult third = ReferenceImport.run(file, kind, data, BOSS, folder.resolve("rejects.csv"));
        assertThat(third.saved()).isZero();
        assertThat(third.unchanged()).isEqualTo(written);
    }

    @Test
    @DisplayName("cells are harmless to spreadsheets and come back exactly")
    void harmless() throws Exception {
        data.save(List.of(new AssetSaved("Lindqvist Bakeries", "=HYPERLINK(1)", "@x", "-1", null, "", null, "'+1", false)), BOSS);
        Path file = folder.resolve("assets.csv");
        ReferenceExport.write(NotedAudit.out(file), ReferenceKind.ASSETS, data.shop());

        assertThat(Files.readString(file)).contains("'=HYPERLINK(1)", "'@x", "'-1", "''+1");
        assertThat(ReferenceImport.run(file, ReferenceKind.ASSETS, data, BOSS, folder.resolve("r.csv")).unchanged()).isEqualTo(18);
    }

    @Test
    @DisplayName("a column that is missing changes nothing; the others do")
    void partial() throws Exception {
        ReferenceResult result = read("Name;Notes\nLindqvist Bakeries;Ring the bell.\nNew Client;\n", ReferenceKind.CUSTOMERS, TECHNICIAN);

        assertThat(result).isEqualTo(new ReferenceResult(2, 2, 0, 0, null));
        CustomerSaved changed = data.shop().customer("Lindqvist Bakeries").orElseThrow();
        assertThat(changed.notes()).isEqualTo("Ring the bell.");
        assertThat(changed.contract().includedMinutes()).isEqualTo(240);
        assertThat(changed.requesters()).contains("Elsa Lindqvist");
    }

    @Test
    @DisplayName("lines may name one another in any order")
    void anyOrder() throws Exception {
        ReferenceResult result = read("name,parent\nPlotter pens,Plotters\nPlotters,Printing\n", ReferenceKind.CATEGORIES, BOSS);

        assertThat(result.saved()).isEqualTo(2);
        assertThat(data.shop().reference().category("Plotter pens").map(CategorySaved::parent)).contains("Plotters");
    }

    @Test
    @DisplayName("a flawed line is rejected with its number and the reason, the others are taken; mended, the rejects are a file to import")
    void rejects() throws Exception {
        ReferenceResult result = read("customer,name,warranty end,vendor\nLindqvist Bakeries,TILL-7,2027-02-30,\nLindqvist Bakeries,TILL-8,2027-02-28,Nobody\n"
                + "Nobody,TILL-9,,\nLindqvist Bakeries,TILL-10,28.02.2027,\na,b,c,d,e\n", ReferenceKind.ASSETS, TECHNICIAN);

        assertThat(result).isEqualTo(new ReferenceResult(5, 1, 0, 4, folder.resolve("rejects.csv")));
        assertThat(data.shop().reference().asset("Lindqvist Bakeries", "TILL-10").map(AssetSaved::warrantyEnd)).contains(LocalDate.of(2027, 2, 28));
        String rejects = Files.readString(folder.resolve("rejects.csv"));
        assertThat(rejects).contains("warranty end: “2027-02-30” is not a day", "vendor: “Nobody” is not known", "customer: “Nobody”", "5 columns");
        Path mended = Files.writeString(folder.resolve("mended.csv"), rejects.replace("2027-02-30", "2027-02-28"));
        assertThat(ReferenceImport.run(mended, ReferenceKind.ASSETS, data, TECHNICIAN, folder.resolve("r2.csv")).saved()).isEqualTo(1);
    }

    @Test
    @DisplayName("what a person may not change is rejected, line by line")
    void roles() throws Exception {
        ReferenceResult result = read("name,rates\nLindqvist Bakeries,Tier 1: 10\n", ReferenceKind.CUSTOMERS, TECHNICIAN);

        assertThat(result.rejected()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("rejects.csv"))).contains("Only a manager");
    }

    @Test
    @DisplayName("a file without the column that names its entries is refused, naming the column")
    void columnMissing() {
        IntakeException refused = catchThrowableOfType(IntakeException.class, () -> read("organisation\nAcme\n", ReferenceKind.CUSTOMERS, BOSS));

        assertThat(refused.problem().key()).isEqualTo(IntakeProblem.Key.COLUMN_MISSING);
        assertThat(refused.problem().sentence(Locale.GERMAN)).contains("name");
    }
}
