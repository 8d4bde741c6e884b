package tierdesk.ui.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tone")
class ToneTest {

    @Test
    @DisplayName("is short, begins and ends softly, and is never too loud")
    void samples() {
        ShortBuffer samples = ByteBuffer.wrap(Tone.samples()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        assertThat(samples.limit() / 44_100.0).isBetween(0.2, 0.6);
        assertThat(Math.abs(samples.get(0))).isLessThan((short) 100);
        assertThat(Math.abs(samples.get(samples.limit() - 1))).isLessThan((short) 2_000);
        int loudest = IntStream.range(0, samples.limit()).map(i -> Math.abs(samples.get(i))).max().orElse(0);
        assertThat(loudest).isBetween(Short.MAX_VALUE / 10, Short.MAX_VALUE / 2);
    }

    @Test
    @DisplayName("fails quietly where there is no sound device")
    void withoutADevice() {
        assertThatCode(() -> new Tone().play()).doesNotThrowAnyException();
    }
}
