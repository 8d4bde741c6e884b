package tierdesk.procedure.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.procedure.frame.FrameKind;

@DisplayName("An alert key")
final class AlertKeyTest {

    @Test
    void isKeptAsText() {
        AlertKey key = new AlertKey(FrameKind.LEVEL, "tier-1 0", new Threshold(75, 0), "3600s");
        assertThat(key).hasToString("LEVEL:tier-1 0:75:3600s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEVEL:tier-1 0:75:3600s", "LEVEL:tier-1 0:100+12:3600s", "VENDOR_PROMISE:case: 7:b 2:100:60s", "HOLD_END:hold 1:100:0s"})
    void isReadBack(String text) {
        assertThat(AlertKey.parse(text)).hasToString(text);
        assertThat(AlertKey.read(text)).contains(AlertKey.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LEVEL", "LEVEL:tier-1:75", "WEATHER:tier-1 0:75:3600s", "LEVEL:tier-1 0:75+1:3600s", "LEVEL:tier-1 0:much:3600s"})
    void ofANewerDeskOrSpoiltIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AlertKey.parse(text));
        assertThat(AlertKey.read(text)).isEmpty();
    }

    @Test
    void ofTheSameTargetDiffersInTheThresholdAlone() {
        AlertKey warning = AlertKey.parse("LEVEL:tier-1 0:75:3600s");
        assertThat(warning.sameTarget(AlertKey.parse("LEVEL:tier-1 0:100+2:3600s"))).isTrue();
        assertThat(warning.sameTarget(AlertKey.parse("LEVEL:tier-1 2:75:3600s"))).isFalse();
        assertThat(warning.sameTarget(AlertKey.parse("LEVEL:tier-1 0:75:5400s"))).isFalse();
        assertThat(warning.sameTarget(AlertKey.parse("EFFORT:tier-1 0:75:3600s"))).isFalse();
    }
}
