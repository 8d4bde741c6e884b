package tierdesk.ui.ticket.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tierdesk.journal.Shop;
import tierdesk.procedure.Story;
import tierdesk.procedure.event.ReferenceEvent.CannedTextSaved;
import tierdesk.ui.ticket.model.Situation;

@DisplayName("Canned texts in a form")
class CannedTextTest {

    private static final Situation SITUATION = new Situation(Story.identified().folded(), Shop.fold(List.of()).with(List.of(
            new CannedTextSaved("hi", "Hello {requester}, {technician}: {number}", false), new CannedTextSaved("old", "Old", true))), Optional.empty(), null);

    private static Optional<CannedText> before(String typed) {
        int caret = typed.indexOf('|');
        return CannedText.before(typed.replace("|", ""), caret, SITUATION, LocalDate.of(2026, 11, 27));
    }

    @Test
    @DisplayName("the key before the cursor is replaced by the text; what is not known is left to be filled")
    void replaced() {
        String filled = "Hello " + SITUATION.ticket().requester() + ", {technician}: " + SITUATION.ticket().number();

        assertThat(before("So. /hi| and more")).contains(new CannedText("So. " + filled + " and more", 4 + filled.length()));
        assertThat(before("/hi|")).map(CannedText::text).contains(filled);
    }

    @Test
    @DisplayName("anything else stays as it is: no key, a path, a retired text, nothing at all")
    void left() {
        assertThat(List.of("|", "hi|", "/nothing|", "/old|", "C:/hi|", "/hi |", "|/hi")).allSatisfy(typed -> assertThat(before(typed)).isEmpty());
    }
}
