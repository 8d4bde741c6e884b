package tierdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.shop.Contract;

@DisplayName("The shop's own data as the journal has it")
final class ShopTest {

    private static final Shop EMPTY = Shop.fold(List.of());

    private static RequesterSaved person(String name, boolean retired) {
        return new RequesterSaved("Acme", name, List.of(), List.of(), null, null, "", retired);
    }

    private static AssetSaved asset(String name, String replacedBy, boolean retired) {
        return new AssetSaved("Acme", name, "Printer", "", null, "", replacedBy, "", retired);
    }

    @Test
    @DisplayName("an hour costs what the contract says, else what the procedure says")
    void hourlyRate() {
        Shop shop = EMPTY.with(List.of(new CustomerSaved("Acme", "", List.of(), null, false, "", List.of(),
                new Contract(Map.of("tier-2", new BigDecimal("95.00")), 0, null))));

        assertThat(shop.hourlyRate("Acme", StandardProcedure.REF, "tier-2")).isEqualByComparingTo("95");
        assertThat(shop.hourlyRate("Acme", StandardProcedure.REF, "tier-1")).isEqualTo(StandardProcedure.V1.first().hourlyRate());
        assertThat(shop.hourlyRate("Nobody", StandardProcedure.REF, "tier-1")).isEqualTo(StandardProcedure.V1.first().hourlyRate());
    }

    @Test
    @DisplayName("people that older entries name are requesters too; retired ones are not offered")
    void requesters() {
        Shop shop = EMPTY.with(List.of(new CustomerSaved("Acme", "", List.of("Ann", "Bob"), null, false),
                person("Cy", false), person("Bob", true)));

        assertThat(shop.requestersOf("Acme")).containsExactly("Ann", "Cy");
    }

    @Test
    @DisplayName("assets that were replaced or retired stay known and are not in use")
    void assets() {
        Shop shop = EMPTY.with(List.of(asset("B", null, false), asset("A", "B", false), asset("C", null, true), asset("a2", null, false)));

        assertThat(shop.reference().assetsOf("Acme")).extracting(AssetSaved::name).containsExactly("a2", "B");
        assertThat(shop.reference().asset("Acme", "C")).isPresent();
    }

    @Test
    @DisplayName("a category without a check-list has that of the nearest above; categories put under each other by two installations end")
    void checkLists() {
        Shop shop = EMPTY.with(List.of(new CategorySaved("Devices", null, List.of(), false), new CategorySaved("Printing", "Devices", List.of(), false),
                new CheckListSaved("Devices", List.of("Serial number"), false), new CheckListSaved("Printing", List.of("Test page"), true),
                new CategorySaved("Hen", "Egg", List.of(), false), new CategorySaved("Egg", "Hen", List.of(), false)));

        assertThat(shop.reference().path("Printing")).containsExactly("Devices", "Printing");
        assertThat(shop.reference().checkList("Printing")).containsExactly("Serial number");
        assertThat(shop.reference().path("Hen")).containsExactly("Egg", "Hen");
        assertThat(shop.reference().checkList("Hen")).isEmpty();
    }
}
