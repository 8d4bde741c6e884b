package tierdesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Days that are typed")
final class DaysTest {

    @ParameterizedTest
    @CsvSource({"de, 27.11.2026", "en-GB, 27/11/2026", "en-US, 11/27/2026"})
    @DisplayName("are written as the desk's language writes them, and read back so")
    void language(String language, String text) {
        var words = Days.words(Locale.forLanguageTag(language));
        LocalDate day = LocalDate.of(2026, 11, 27);
        assertThat(words.toString(day)).isEqualTo(text);
        assertThat(words.fromString(text)).isEqualTo(day);
    }
}
