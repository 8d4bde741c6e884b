package tierdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tierdesk.clock.CalendarDefinition;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.Role;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CannedTextSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ReferenceEvent.RootCauseSaved;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.event.ShopEvent.ShopDescribed;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.procedure.rule.Refusal.Key;
import tierdesk.procedure.shop.Absence;
import tierdesk.procedure.shop.Contract;
import tierdesk.procedure.shop.Flaw;
import tierdesk.procedure.shop.ShopField;
import tierdesk.procedure.shop.Site;
import tierdesk.procedure.shop.WorkingHours;

@DisplayName("What the shop's own data must be like")
final class ReferenceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static final Shop SHOP = Shop.fold(List.of()).with(List.of(
            new CustomerSaved("Acme", "", List.of("Ann Lee"), null, false),
            new VendorSaved("Inkwell", List.of(), "", "", WorkingHours.UNKNOWN, 0, false),
            new CategorySaved("Devices", null, List.of(), false),
            new CategorySaved("Printing", "Devices", List.of(), false),
            new CategorySaved("Lasers", "Printing", List.of(), false),
            new CategorySaved("Colour", "Lasers", List.of(), false),
            asset("PRN-1", "", "PRN-2"),
            asset("PRN-2", "", null)));

    private static AssetSaved asset(String name, String vendor, String replacedBy) {
        return new AssetSaved("Acme", name, "Printer", "", null, vendor, replacedBy, "", false);
    }

    private static CustomerSaved customer(Contract contract) {
        return new CustomerSaved("Acme", "", List.of(), null, false, "", List.of(), contract);
    }

    private static Contract rate(String level, String amount) {
        return new Contract(Map.of(level, new BigDecimal(amount)), 0, null);
    }

    private static TechnicianSaved technician(Set<String> levels, WorkingHours hours, List<Absence> absences) {
        return new TechnicianSaved("mk", "Mary Kent", Role.TECHNICIAN, levels, false, Set.of(), hours, absences);
    }

    private static RequesterSaved person(String customer, String phone, String mail) {
        return new RequesterSaved(customer, "Ann Lee", List.of(phone), List.of(mail), null, null, "", false);
    }

    private static Arguments bad(ShopEvent event, ShopField field, Key key) {
        return Arguments.of(event, field, key);
    }

    static Stream<Arguments> flawed() {
        CalendarDefinition never = CalendarDefinition.weekly("own", "Mary", ZoneId.of("UTC"), Map.of());
        return Stream.of(
                bad(new CustomerSaved(" ", "", List.of(), null, false), ShopField.NAME, Key.SHOP_FIELD_MISSING),
                bad(new CustomerSaved("ACME", "", List.of(), null, false), ShopField.NAME, Key.ENTRY_TAKEN),
                bad(new CustomerSaved("n".repeat(201), "", List.of(), null, false), ShopField.NAME, Key.TEXT_TOO_LONG),
                bad(new CustomerSaved("Bolt", "n".repeat(4001), List.of(), null, false), ShopField.NOTES, Key.TEXT_TOO_LONG),
                bad(new CustomerSaved("Bolt", "", List.of(), new ProcedureRef("own", 3), false), ShopField.PROCEDURE, Key.REFERENCE_UNKNOWN),
                bad(new CustomerSaved("Bolt", "", List.of(), null, false, "", List.of(new Site("Hall", ""), new Site("hall", "")), Contract.NONE),
                        ShopField.SITES, Key.NAMED_TWICE),
                bad(customer(rate("tier-1", "-0.01")), ShopField.RATES, Key.AMOUNT_NEGATIVE),
                bad(customer(rate("tier-1", "80.123456789")), ShopField.RATES, Key.AMOUNT_TOO_FINE),
                bad(customer(rate("tier-1", "1000000.01")), ShopField.RATES, Key.AMOUNT_TOO_LARGE),
                bad(customer(rate("tier-9", "80")), ShopField.RATES, Key.REFERENCE_UNKNOWN),
                bad(customer(new Contract(Map.of(), -60, null)), ShopField.INCLUDED, Key.MINUTES_OUT_OF_RANGE),
                bad(customer(new Contract(Map.of(), 60 * 24 * 31 + 1, null)), ShopField.INCLUDED, Key.MINUTES_OUT_OF_RANGE),
                bad(customer(new Contract(Map.of(), 0, new BigDecimal("-1"))), ShopField.COST_CAP, Key.AMOUNT_NEGATIVE),
                bad(new TechnicianSaved("M K", "Mary", Role.LEAD, Set.of(), false), ShopField.ID, Key.ID_FORM),
                bad(new TechnicianSaved("mk", "", Role.LEAD, Set.of(), false), ShopField.NAME, Key.SHOP_FIELD_MISSING),
                bad(technician(Set.of("tier-7"), WorkingHours.UNKNOWN, List.of()), ShopField.LEVELS, Key.REFERENCE_UNKNOWN),
                bad(technician(Set.of(), WorkingHours.by("nights"), List.of()), ShopField.HOURS, Key.REFERENCE_UNKNOWN),
                bad(technician(Set.of(), WorkingHours.own(never), List.of()), ShopField.HOURS, Key.CALENDAR_UNSOUND),
                bad(technician(Set.of(), WorkingHours.UNKNOWN, List.of(new Absence(DAY, DAY.minusDays(1), ""))),
                        ShopField.ABSENCES, Key.END_BEFORE_START),
                bad(new ShopDescribed("Keller", "EURO", "", "", null), ShopField.CURRENCY, Key.CURRENCY_UNKNOWN),
                bad(person("Nobody", "0123 456", "a@b"), ShopField.CUSTOMER, Key.REFERENCE_UNKNOWN),
                bad(person("Acme", "call me", "a@b"), ShopField.PHONES, Key.PHONE_FORM),
                bad(person("Acme", "0123 456", "ann at acme"), ShopField.MAILS, Key.MAIL_FORM),
                bad(asset("PRN-9", "Nobody", null), ShopField.VENDOR, Key.REFERENCE_UNKNOWN),
                bad(asset("PRN-9", "", "PRN-8"), ShopField.REPLACED_BY, Key.REFERENCE_UNKNOWN),
                bad(asset("PRN-2", "", "PRN-1"), ShopField.REPLACED_BY, Key.REPLACED_IN_A_CIRCLE),
                bad(new AssetSaved("Acme", "PRN-9", "", "", LocalDate.of(3026, 1, 1), "", null, "", false),
                        ShopField.WARRANTY_END, Key.DAY_OUT_OF_RANGE),
                bad(new VendorSaved("Fielding", List.of("a", "A"), "", "", WorkingHours.UNKNOWN, 0, false), ShopField.PRODUCTS, Key.NAMED_TWICE),
                bad(new VendorSaved("Fielding", List.of(), "", "", WorkingHours.UNKNOWN, -5, false), ShopField.REACTION, Key.MINUTES_OUT_OF_RANGE),
                bad(new CategorySaved("Ink", "Nowhere", List.of(), false), ShopField.PARENT, Key.REFERENCE_UNKNOWN),
                bad(new CategorySaved("Devices", "Lasers", List.of(), false), ShopField.PARENT, Key.CATEGORY_BELOW_ITSELF),
                bad(new CategorySaved("Cyan", "Colour", List.of(), false), ShopField.PARENT, Key.CATEGORY_TOO_DEEP),
                bad(new RootCauseSaved("Wear", "Nowhere", false), ShopField.CATEGORY, Key.REFERENCE_UNKNOWN),
                bad(new CannedTextSaved("Hello there", "Hello", false), ShopField.KEY, Key.KEY_FORM),
                bad(new CannedTextSaved("hello", "Hello {clientname}", false), ShopField.TEXT, Key.PLACEHOLDER_UNKNOWN),
                bad(new CheckListSaved("Printing", List.of(), false), ShopField.ITEMS, Key.SHOP_FIELD_MISSING),
                bad(new CheckListSaved("Nowhere", List.of("Look"), false), ShopField.CATEGORY, Key.REFERENCE_UNKNOWN));
    }

    @ParameterizedTest(name = "{1}: {2} {0}")
    @MethodSource("flawed")
    @DisplayName("a flaw is told at its field, in English and German, without a placeholder left over")
    void flawIsToldAtItsField(ShopEvent event, ShopField field, Key key) {
        List<Flaw> flaws = ShopRules.flaws(event, SHOP.with(List.of(event)));

        assertThat(flaws).extracting(Flaw::field, flaw -> flaw.refusal().key()).containsExactly(tuple(field, key));
        assertThat(flaws.getFirst().refusal().sentence()).isNotBlank().doesNotContain("{0}", "{1}");
        assertThat(flaws.getFirst().refusal().sentence(Locale.GERMAN)).isNotEqualTo(flaws.getFirst().refusal().sentence());
    }

    @Test
    @DisplayName("money has as many decimals as its currency, not two by habit")
    void decimalsOfTheCurrency() {
        Shop yen = SHOP.with(List.of(new ShopDescribed("Keller", "JPY", "", "", null)));
        Shop dinar = SHOP.with(List.of(new ShopDescribed("Keller", "KWD", "", "", null)));

        assertThat(ShopRules.flaws(customer(rate("tier-1", "8000.5")), yen)).extracting(Flaw::field).containsExactly(ShopField.RATES);
        assertThat(ShopRules.flaws(customer(rate("tier-1", "80.125")), dinar)).isEmpty();
    }

    @Test
    @DisplayName("what is sound has no flaw")
    void sound() {
        List<ShopEvent> sound = List.of(
                customer(new Contract(Map.of("tier-1", new BigDecimal("80.50")), 600, new BigDecimal("400"))),
                new TechnicianSaved("mü", "Max Müller", Role.TECHNICIAN, Set.of("tier-1"), false, Set.of("Printing"),
                        WorkingHours.by(StandardProcedure.ALWAYS_OPEN), List.of(new Absence(DAY, DAY, ""))),
                person("Acme", "+44 (0)1632 960-001", "ann.lee@acme.example"),
                asset("PRN-3", "Inkwell", "PRN-2"),
                new CannedTextSaved("hello-2", "Hello {requester}, about {number}", false),
                new CheckListSaved("Printing", List.of("Test page"), false),
                new ShopDescribed("Keller", "GBP", "", "", null));
        for (ShopEvent event : sound) {
            assertThat(ShopRules.flaws(event, SHOP.with(List.of(event)))).as("%s", event).isEmpty();
        }
    }
}
