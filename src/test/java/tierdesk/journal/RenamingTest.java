package tierdesk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.procedure.event.ReferenceEvent.AssetSaved;
import tierdesk.procedure.event.ReferenceEvent.CategorySaved;
import tierdesk.procedure.event.ReferenceEvent.CheckListSaved;
import tierdesk.procedure.event.ReferenceEvent.Renamed;
import tierdesk.procedure.event.ReferenceEvent.RequesterSaved;
import tierdesk.procedure.event.ReferenceEvent.RootCauseSaved;
import tierdesk.procedure.event.ReferenceEvent.VendorSaved;
import tierdesk.procedure.event.ReferenceEvent.What;
import tierdesk.procedure.event.ShopEvent;
import tierdesk.procedure.event.ShopEvent.CustomerSaved;
import tierdesk.procedure.shop.WorkingHours;

@DisplayName("A new name")
class RenamingTest {

    private static final Shop BEFORE = Shop.fold(List.of()).with(List.of(
            new CustomerSaved("Acme", "Ring twice.", List.of("Ann Lee"), null, false),
            new CustomerSaved("Bolt", "", List.of(), null, false),
            new VendorSaved("HP", List.of("Printers"), "", "", WorkingHours.UNKNOWN, 0, false),
            new RequesterSaved("Acme", "Ann Lee", List.of("0123 45"), List.of(), null, null, "", false),
            new AssetSaved("Acme", "PRN-2", "Printer", "", null, "HP", null, "", false),
            new CategorySaved("Devices", null, List.of(), false),
            new CategorySaved("Printing", "Devices", List.of(), false),
            new RootCauseSaved("Toner", "Printing", false),
            new CheckListSaved("Printing", List.of("Paper"), false)));

    @Test
    @DisplayName("of a customer takes its people and things with it, and the old name goes on to mean it")
    void customer() {
        Shop shop = with(new Renamed(What.CUSTOMER, "", "Acme", "Acme Works"));
        assertThat(shop.customers()).extracting(CustomerSaved::name).containsExactly("Acme Works", "Bolt");
        assertThat(shop.customer("Acme")).isEqualTo(shop.customer("Acme Works"));
        assertThat(shop.requestersOf("Acme")).containsExactly("Ann Lee");
        assertThat(shop.reference().requester("Acme Works", "Ann Lee").orElseThrow().phones()).containsExactly("0123 45");
        assertThat(shop.reference().assetsOf("Acme")).extracting(AssetSaved::customer).containsExactly("Acme Works");
        assertThat(shop.reference().namesOf(What.CUSTOMER, "Acme Works")).containsExactly("Acme", "Acme Works");
    }

    @Test
    @DisplayName("of a person, a vendor, a category, a root cause is followed by everything that names it")
    void others() {
        Shop shop = with(new Renamed(What.REQUESTER, "Acme", "Ann Lee", "Ann Hill"), new Renamed(What.VENDOR, "", "HP", "HP Inc."),
                new Renamed(What.CATEGORY, "", "Printing", "Print"), new Renamed(What.CATEGORY, "", "Devices", "Hardware"),
                new Renamed(What.ROOT_CAUSE, "", "Toner", "Toner empty"));
        assertThat(shop.requestersOf("Acme")).containsExactly("Ann Hill");
        assertThat(shop.reference().requester("Acme", "Ann Lee").orElseThrow().name()).isEqualTo("Ann Hill");
        assertThat(shop.reference().asset("Acme", "PRN-2").orElseThrow().vendor()).isEqualTo("HP Inc.");
        assertThat(shop.reference().path("Printing")).as("a ticket of before").containsExactly("Hardware", "Print");
        assertThat(shop.reference().checkList("Printing")).containsExactly("Paper");
        assertThat(shop.reference().rootCause("Toner").orElseThrow()).isEqualTo(new RootCauseSaved("Toner empty", "Print", false));
    }

    @Test
    @DisplayName("holds through a second one, and can be taken back")
    void again() {
        Shop twice = with(new Renamed(What.CUSTOMER, "", "Acme", "Acme Works"), new Renamed(What.CUSTOMER, "", "Acme Works", "Acme Group"));
        assertThat(twice.customer("Acme").orElseThrow().name()).isEqualTo("Acme Group");
        Shop back = with(new Renamed(What.CUSTOMER, "", "Acme", "Acme Works"), new Renamed(What.CUSTOMER, "", "Acme Works", "Acme"));
        assertThat(back.customer("Acme Works").orElseThrow().name()).isEqualTo("Acme");
    }

    @Test
    @DisplayName("that another has already changes nothing, and is refused when it is saved")
    void taken() {
        Renamed taken = new Renamed(What.CUSTOMER, "", "Acme", "Bolt");
        assertThat(with(taken).customers()).isEqualTo(BEFORE.customers());
        assertThat(ShopRules.problems(List.of(taken), BEFORE, Instant.EPOCH)).singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("Bolt", "already"));
        assertThat(ShopRules.problems(List.of(new Renamed(What.VENDOR, "", "HP", " ")), BEFORE, Instant.EPOCH)).isNotEmpty();
    }

    @Test
    @DisplayName("is kept where somebody who has not heard of it, or a file, saves under the old one")
    void savedUnderTheOldName() {
        Shop shop = with(new Renamed(What.CUSTOMER, "", "Acme", "Acme Works"), new CustomerSaved("Acme", "Ask for Jo.", List.of(), null, false),
                new RequesterSaved("Acme", "Cy Dale", List.of(), List.of(), null, null, "", false));
        assertThat(shop.customers()).extracting(CustomerSaved::name).containsExactly("Acme Works", "Bolt");
        assertThat(shop.customer("Acme Works").orElseThrow().notes()).isEqualTo("Ask for Jo.");
        assertThat(shop.requestersOf("Acme Works")).contains("Cy Dale");
    }

    private static Shop with(ShopEvent... events) {
        return Stream.of(events).reduce(BEFORE, (shop, event) -> shop.with(List.of(event)), (a, b) -> b);
    }
}
