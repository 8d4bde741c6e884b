package tierdesk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tierdesk.procedure.event.ShopEvent.ShopDescribed;
import tierdesk.ui.support.FakeShop;

@DisplayName("Money on the screen")
class FormatsTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(delimiter = '|', value = {"EUR | 1200.5 | 1,200.50", "JPY | 1200 | 1,200", "BHD | 12.5 | 12.500", "EUR | 0 | 0.00", "JPY | 90.25 | 90.25"})
    @DisplayName("has the decimals of the shop's currency, and never fewer than the amount")
    void decimals(String currency, BigDecimal amount, String written) {
        FakeShop shop = FakeShop.of(new ShopDescribed("Kent IT", currency, "", "", null));
        Formats formats = new Formats(new Messages(Locale.ENGLISH), ZoneOffset.UTC, () -> Instant.EPOCH);
        formats.moneyWith(() -> shop.shop().currencyDigits());
        assertThat(formats.money(amount)).isEqualTo(written);
    }
}
