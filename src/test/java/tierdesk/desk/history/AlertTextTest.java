package tierdesk.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.alert.AlertKey;
import tierdesk.procedure.alert.Threshold;
import tierdesk.procedure.frame.FrameKind;

@DisplayName("An alert in words")
final class AlertTextTest {

    private static String in(Locale language, String key) {
        return new AlertText(language, ZoneOffset.UTC).of(key, StandardProcedure.V1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LEVEL:tier-1 0:75:3600s | 75 % of the time frame at Tier 1",
        "LEVEL:tier-2 1:100:3600s | the time frame at Tier 2 is spent",
        "CONTRACT:ticket:100+2:86400s | the contract’s time is still spent, reminder 2",
        "UNASSIGNED:onsite 1:100:450s | nobody at Onsite has taken it",
        "VENDOR_PROMISE:c1 2:100+1:3600s | the vendor’s answer is due, reminder 1",
        "WEATHER:x:1:2 | WEATHER:x:1:2"})
    void saysWhatAndHowFar(String key, String words) {
        assertThat(in(Locale.ENGLISH, key)).isEqualTo(words);
    }

    @Test
    void isSaidInGermanToo() {
        assertThat(in(Locale.GERMAN, "LEVEL:tier-1 0:75:3600s")).isEqualTo("Zeitrahmen bei Tier 1 zu 75 % verbraucht");
    }

    @ParameterizedTest
    @EnumSource(FrameKind.class)
    void hasWordsForEveryKind(FrameKind kind) {
        String key = new AlertKey(kind, "tier-1 0", Threshold.BREACH, "1s").toString();
        assertThat(in(Locale.ENGLISH, key)).isNotEqualTo(key).doesNotContain("{");
        assertThat(in(Locale.GERMAN, key)).isNotEqualTo(in(Locale.ENGLISH, key));
    }
}
