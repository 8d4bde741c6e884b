package tierdesk.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A header")
class HeaderTest {

    @Test
    @DisplayName("names every column once: blank names are numbered, repeated ones counted")
    void names() {
        assertThat(Header.of(List.of("Summary", " ", "Comment", "Comment", "comment")).names())
                .containsExactly("Summary", "Column 2", "Comment", "Comment (2)", "comment (3)");
    }

    @Test
    @DisplayName("finds columns whatever their case and punctuation")
    void finds() {
        Header header = Header.of(List.of("Change Date+Time", "u_symptom"));
        assertThat(header.column("change date time")).isZero();
        assertThat(header.column("U Symptom")).isEqualTo(1);
        assertThat(header.column("symptom")).isEqualTo(-1);
    }

    @Test
    @DisplayName("has the same fingerprint for the same columns and another for others")
    void fingerprint() {
        assertThat(Header.of(List.of("a", "b")).fingerprint()).isEqualTo(Header.of(List.of("A ", "b")).fingerprint())
                .isNotEqualTo(Header.of(List.of("b", "a")).fingerprint());
    }
}
