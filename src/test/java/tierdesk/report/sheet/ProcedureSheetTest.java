package tierdesk.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.clock.CalendarDefinition;
import tierdesk.clock.Holiday;
import tierdesk.clock.OpenInterval;
import tierdesk.desk.NotedAudit;
import tierdesk.journal.Shop;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ShopEvent.CalendarSaved;
import tierdesk.procedure.event.ShopEvent.ShopDescribed;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.report.pdf.PdfText;

@DisplayName("The one-page procedure")
class ProcedureSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final List<OpenInterval> DAY = List.of(OpenInterval.of("09:00", "17:00"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    @DisplayName("holds levels, people, frames, hours, holidays, rates and contacts on one page, in either language")
    void onePage(String language) throws Exception {
        Shop shop = Shop.fold(List.of()).with(List.of(
                new ShopDescribed("Nordhafen IT", "EUR", "", "+49 40 1234", null),
                new TechnicianSaved("mk", "Mary Kent", Role.MANAGER, Set.of("tier-1", "onsite"), false),
                new CalendarSaved(CalendarDefinition.weekly(StandardProcedure.SUPPORT_HOURS, "Office", ZoneOffset.UTC,
                                Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.TUESDAY, DAY, DayOfWeek.FRIDAY, DAY))
                        .withHolidays(List.of(Holiday.on(LocalDate.of(2026, 12, 25), "Christmas"))))));
        Path file = folder.resolve("procedure.pdf");
        int pages = new ProcedureSheet(StandardProcedure.V1, shop, NOW, ZoneOffset.UTC, Locale.forLanguageTag(language)).write(NotedAudit.out(file));
        assertThat(pages).isEqualTo(1);
        String text = PdfText.of(file).replaceAll("\\s+", " ");
        assertThat(text).contains("Nordhafen IT", "Standard", "Tier 1", "Tier 2", "Tier 3", "Onsite", "Mary Kent", "16 h", "30 min",
                "P1", "72 h", "Office", "Christmas", "+49 40 1234", "09:00–17:00", language.equals("de") ? "150,00" : "150.00",
                language.equals("de") ? "Gelöst binnen" : "Resolved within");
    }
}
