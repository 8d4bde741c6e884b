package tierdesk.store.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passwords as they are kept")
final class PasswordHashTest {

    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    @Test
    @DisplayName("the right one fits, any other does not, and the same one is never kept the same")
    void fits() {
        PasswordHash kept = PasswordHash.of("correct horse".toCharArray(), CHEAP);
        assertThat(kept.fits("correct horse".toCharArray())).isTrue();
        assertThat(kept.fits("correct horse ".toCharArray())).isFalse();
        assertThat(kept.fits(new char[0])).isFalse();
        assertThat(PasswordHash.of("correct horse".toCharArray(), CHEAP).hash()).isNotEqualTo(kept.hash());
    }

    @Test
    @DisplayName("a letter that one keyboard composes is the letter that another has")
    void composed() {
        assertThat(PasswordHash.of("Grüße zur Nacht".toCharArray(), CHEAP).fits("Gru\u0308ße zur Nacht".toCharArray())).isTrue();
    }

    @Test
    @DisplayName("what is kept with another cost still fits")
    void otherCost() {
        PasswordHash old = PasswordHash.of("from last year".toCharArray(), new PasswordCost(128, 2, 1));
        assertThat(new PasswordHash(old.salt(), old.hash(), old.cost()).fits("from last year".toCharArray())).isTrue();
    }

    @Test
    @DisplayName("the library's Argon2id is RFC 9106's: its test vector comes out")
    void vector() {
        Argon2BytesGenerator argon2id = new Argon2BytesGenerator();
        argon2id.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32).withIterations(3).withParallelism(4).withSalt(filled(16, 2)).withSecret(filled(8, 3)).withAdditional(filled(12, 4)).build());
        byte[] tag = new byte[32];
        argon2id.generateBytes(filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag)).isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
