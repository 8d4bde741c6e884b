package tierdesk.ui.cost;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import tierdesk.desk.NewRequest;
import tierdesk.desk.file.Cells;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Impact;
import tierdesk.procedure.Urgency;
import tierdesk.procedure.cost.Statement;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.WorkEvent.WorkCorrected;
import tierdesk.procedure.event.WorkEvent.WorkLogged;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.shop.Contract;
import tierdesk.report.pdf.PdfText;
import tierdesk.store.TestShop;
import tierdesk.ui.Command;
import tierdesk.ui.Page;
import tierdesk.ui.support.CutText;

@DisplayName("The page of statements")
class StatementScreenTest extends CostScreen {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private UUID printer;

    @Test
    @DisplayName("says in an empty month that nothing was done, leads to the month before, and keeps nothing to save")
    void empty() {
        open(Page.STATEMENT, Command.STATEMENT);
        assertThat(text("statement-none")).contains("November 2026");
        assertThat(there("statement-table")).isFalse();
        assertThat(find("statement-pdf", Node.class).isDisabled()).isTrue();
        assertThat(find("statement-csv", Node.class).isDisabled()).isTrue();
        click("statement-back");
        waitUntilIdle();
        assertThat(text("statement-month")).isEqualTo("October 2026");
        assertThat(text("statement-none")).contains("October 2026");
    }

    @Test
    @DisplayName("shows a customer’s month as the ledger has it; another customer and another month are chosen; a line leads to its ticket")
    void choose() throws Exception {
        work();
        open(Page.STATEMENT, Command.STATEMENT);
        assertThat(text("statement-month")).isEqualTo("November 2026");
        assertThat(this.<String>combo("statement-customer").getItems()).containsExactly("Acme", "Bolt & Sons");
        Statement acme = store.costBook().statement("Acme", NOVEMBER);
        assertThat(column("statement-table", 8)).as("what is charged, line by line")
                .containsExactlyElementsOf(acme.items().stream().map(item -> item.charge().charged().setScale(2).toPlainString()).toList());
        assertThat(text("statement-charged")).isEqualTo("43.72\u00a0EUR");
        assertThat(text("statement-worth")).isEqualTo("114.89");
        assertThat(text("statement-of-it-included")).isEqualTo("-61.00");
        assertThat(text("statement-of-it-free")).isEqualTo("-10.17");
        assertThat(text("statement-included")).contains("60");
        assertThat(onScreen(() -> CutText.in(stage.getScene().getRoot()))).isEmpty();

        doOnScreen(() -> this.<String>combo("statement-customer").getSelectionModel().select("Bolt & Sons"));
        waitUntilIdle();
        assertThat(text("statement-charged")).isEqualTo("30.00\u00a0EUR");

        click("statement-later");
        waitUntilIdle();
        assertThat(text("statement-month")).isEqualTo("December 2026");
        assertThat(text("statement-charged")).as("the correction stands in the month in which it was made").isEqualTo("-10.00\u00a0EUR");

        doOnScreen(() -> find("statement-table", TableView.class).getSelectionModel().select(0));
        click("statement-open");
        assertThat(ui.context.workplace().ticketProperty().get()).isEqualTo(printer);
        assertThat(ui.context.workplace().pageProperty().get()).isNull();
    }

    @Test
    @DisplayName("is saved as a PDF whose text holds every line, and as a CSV file that adds up to the ledger; a folder that is not there is told in words")
    void save() throws Exception {
        work();
        open(Page.STATEMENT, Command.STATEMENT);
        Statement ledger = store.costBook().statement("Acme", NOVEMBER);
        ui.dialogs.file = temp.resolve("november.pdf");
        click("statement-pdf");
        waitUntilIdle();
        String pdf = PdfText.squeezed(PdfText.of(ui.dialogs.file));
        assertThat(pdf).contains(PdfText.squeezed("November 2026"), "Acme", PdfText.squeezed("43.72 EUR"), PdfText.squeezed("114.89"));
        for (Statement.Item item : ledger.items()) {
            assertThat(pdf).contains(item.booked().number(), PdfText.squeezed(item.booked().subject()), PdfText.squeezed(item.line().text()),
                    item.charge().charged().setScale(2).toPlainString());
        }

        ui.dialogs.file = temp.resolve("november.csv");
        click("statement-csv");
        waitUntilIdle();
        compare(ui.dialogs.file, ledger);
        assertThat(ui.notices.told).hasSize(2).allSatisfy(told -> assertThat(told).contains("november."));

        ui.dialogs.file = temp.resolve("nowhere").resolve("november.pdf");
        click("statement-pdf");
        waitUntilIdle();
        assertThat(text("statement-problem-text")).contains("november.pdf");
        assertThat(there("statement-table")).isTrue();
    }

    /** A line for each of the ledger, and a last one that they add up to. */
    private static void compare(Path file, Statement ledger) throws IOException {
        List<NamedCsvRecord> lines;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(file).substring(1))) {
            lines = csv.stream().toList();
        }
        assertThat(lines).hasSize(ledger.items().size() + 1);
        IntStream.range(0, ledger.items().size()).forEach(i -> {
            Statement.Item item = ledger.items().get(i);
            NamedCsvRecord line = lines.get(i);
            assertThat(line.getField("entry")).isEqualTo(item.line().entry().toString());
            assertThat(line.getField("ticket")).isEqualTo(item.booked().number());
            assertThat(line.getField("text")).as("harmless to spreadsheets").isEqualTo(Cells.protect(item.line().text()));
            assertThat(line.getField("minutes")).isEqualTo(Integer.toString(item.line().change()));
            assertThat(new BigDecimal(line.getField("amount"))).isEqualByComparingTo(item.line().amount());
            assertThat(new BigDecimal(line.getField("charged"))).isEqualByComparingTo(item.charge().charged());
        });
        NamedCsvRecord total = lines.getLast();
        assertThat(total.getField("kind")).isEqualTo("total");
        for (String amount : List.of("amount", "included", "not_billed", "charged", "minutes")) {
            BigDecimal sum = lines.stream().limit(ledger.items().size()).map(line -> new BigDecimal(line.getField(amount)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(new BigDecimal(total.getField(amount))).as(amount).isEqualByComparingTo(sum);
        }
        assertThat(new BigDecimal(total.getField("charged"))).isEqualByComparingTo(ledger.charged());
    }

    /** Acme has an hour a month included; Bolt's work is corrected in December. */
    private void work() throws RefusedException {
        store.shopData().save(List.of(
                new CustomerSaved("Acme", "", List.of(), null, false, "", List.of(), new Contract(Map.of("tier-1", new BigDecimal("61.00")), 60, null)),
                new CustomerSaved("Bolt & Sons", "", List.of(), null, false)), TestShop.BOSS);
        UUID jam = logged("Acme", "Printer jams");
        record(jam, 40, true, "Cleaned the rollers");
        record(jam, 10, false, "Wrong tray, my fault");
        UUID network = logged("Acme", "No network");
        record(network, 63, true, "=New cable; and a “switch”");
        printer = logged("Bolt & Sons", "Toner");
        record(printer, 30, true, "Changed it");
        clock.set(Instant.parse("2026-12-03T10:00:00Z"));
        store.tickets().record(printer, List.of(new WorkCorrected(store.tickets().find(printer).orElseThrow().ticket().work().getLast().entry(), 20,
                "Phone rang")), TestShop.MK);
    }

    private UUID logged(String customer, String subject) throws RefusedException {
        return store.tickets().log(new NewRequest(Channel.PHONE, "Ann Lee", customer, subject, subject, null, "Printing", Impact.MEDIUM,
                Urgency.MEDIUM, "", "mk", null, null, null), TestShop.MK).ticket().id();
    }

    private void record(UUID ticket, int minutes, boolean billable, String tried) throws RefusedException {
        store.tickets().record(ticket, List.of(new WorkLogged(minutes, tried, billable)), TestShop.MK);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String id) {
        return find(id, ComboBox.class);
    }
}
