package tierdesk.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cells")
class CellsTest {

    @Property
    @Label("every cell comes back exactly, and none begins a formula")
    void comesBack(@ForAll @Chars({'\'', '=', '+', '-', '@', '\t', '\r', '\n', 'a', ' '}) @StringLength(max = 6) String cell) {
        String guarded = Cells.protect(cell);
        assertThat(Cells.unprotect(guarded)).isEqualTo(cell);
        assertThat(guarded).doesNotMatch("(?s)^[=+\\-@\t\r\n].*");
    }

    @Property
    @Label("text that no spreadsheet mistakes stays as it is")
    void plainStays(@ForAll @CharRange(from = 'A', to = 'z') @StringLength(min = 1, max = 20) String cell) {
        assertThat(Cells.protect(cell)).isEqualTo(cell);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("formulas are made text by an apostrophe")
    @ValueSource(strings = {"=1+1", "+49 30 123", "-user unable to login", "@SUM(A1)", "\tx", "'=x"})
    void formulas(String cell) {
        assertThat(Cells.protect(cell)).isEqualTo("'" + cell);
    }
}
