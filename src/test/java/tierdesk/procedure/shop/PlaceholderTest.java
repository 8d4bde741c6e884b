package tierdesk.procedure.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Placeholders of canned texts")
final class PlaceholderTest {

    @Test
    @DisplayName("what is known is put in as it is, what is not is left to be seen")
    void fill() {
        assertThat(Placeholder.fill("Hello {requester}, {asset} of {customer} {or}", Map.of(Placeholder.REQUESTER, "A$1\\n {customer}",
                Placeholder.CUSTOMER, "Acme"))).isEqualTo("Hello A$1\\n {customer}, {asset} of Acme {or}");
    }
}
