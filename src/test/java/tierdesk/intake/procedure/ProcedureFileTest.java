package tierdesk.intake.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tierdesk.desk.NotedAudit;
import tierdesk.procedure.Procedure;
import tierdesk.procedure.ProcedureRef;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.form.FormReader;
import tierdesk.procedure.form.Item;
import tierdesk.procedure.form.ProcedureCheck;
import tierdesk.procedure.form.ProcedureForm;

@DisplayName("A procedure as a file")
class ProcedureFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("reads as it was written")
    void roundTrip() throws Exception {
        Path file = folder.resolve("standard.json");
        ProcedureFile.write(StandardProcedure.V1, NotedAudit.out(file));
        ProcedureInFile read = ProcedureFile.read(file, Locale.ENGLISH);
        assertThat(read.id()).isEqualTo("standard");
        assertThat(read.form()).isEqualTo(ProcedureForm.of(StandardProcedure.V1));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    @DisplayName("is a template in either language, sound, and written back as the same rules")
    void templates(Template template) throws Exception {
        ProcedureInFile english = template.read(Locale.ENGLISH);
        ProcedureInFile german = template.read(Locale.GERMAN);
        assertThat(german.form().get(Item.NAME_OF_PROCEDURE)).isNotEqualTo(english.form().get(Item.NAME_OF_PROCEDURE));
        Procedure procedure = FormReader.read(english.form(), new ProcedureRef(english.id(), 1), null, StandardProcedure.V1).procedure();
        assertThat(ProcedureCheck.flaws(procedure)).isEmpty();
        assertThat(ProcedureFile.read(ProcedureFile.text(procedure), "again", Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"tierdesk-procedure\" : 1 | \"tierdesk-procedure\" : 2 | format 2 of a newer Tierdesk",
        "\"tierdesk-procedure\" : 1 | \"tierdesk-procedure\" : \"1\" | no procedure",
        "\"time-frame\" : \"4 h\" | \"time-frame\" : \"soon\" | \"levels[2].time-frame\": “soon”",
        "\"time-frame\" : \"4 h\" | \"time-frame\" : 4 | \"levels[2].time-frame\": a text in quotation marks",
        "\"time-frame\" : \"4 h\" | \"time-frame\" : \"0 min\" | \"levels[2].qualify-within\"",
        "\"effort-box\" : \"1 h\" | \"effort-box\" : \"0 min\" | \"levels[2].effort-box\"",
        "\"rate\" : \"90.00\" | \"rate\" : \"90.123456789\" | \"levels[2].rate\": “90.123456789”",
        "\"rate\" : \"90.00\" | \"rates\" : \"90.00\" | \"levels[2].rates\" has no meaning",
        "\"colour\" : 2 | \"colour\" : 1 | \"levels[2].colour\": “Tier 1” has this colour",
        "\"attempts\" : 3 | \"attempts\" : 3.5 | \"verification.attempts\": a whole number",
        "\"skip-levels\" : true | \"skip-levels\" : \"yes\" | \"skip-levels\": true or false",
        "\"skip-levels\" : true, | | \"skip-levels\" is missing",
        "\"skip-levels\" : true | \"skip-levels\" : true, \"skip-levels\" : false | is no JSON any more",
        "\"onsite\" | \"On Site!\" | \"levels[4].id\"",
        "\"vendor\", \"parts\" | \"godot\" | \"holds-that-stop\": “godot”",
        "{ | [ | is no JSON any more"
    })
    @DisplayName("with anything wrong in it is refused in words that name the place")
    void refused(String sound, String wrong, String said) throws Exception {
        String text = ProcedureFile.text(StandardProcedure.V1);
        assertThat(text).contains(sound);
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, text.replaceFirst(Pattern.quote(sound), wrong == null ? "" : Matcher.quoteReplacement(wrong)));
        ProcedureFileException refused = refusal(file);
        assertThat(refused.sentence(Locale.ENGLISH)).startsWith(file.toString()).contains(said);
        assertThat(refused.sentence(Locale.GERMAN)).startsWith(file.toString()).isNotEqualTo(refused.sentence(Locale.ENGLISH));
    }

    @Test
    @DisplayName("that is not there, is a folder, is far too large, or is one endless number is refused in words")
    void noFile() throws Exception {
        assertThat(refusal(folder.resolve("none.json")).sentence(Locale.ENGLISH)).contains("There is no file");
        assertThat(refusal(folder)).hasMessageContaining("cannot be read as text");
        Path large = folder.resolve("large.json");
        Files.writeString(large, " ".repeat(1_000_001));
        assertThat(refusal(large)).hasMessageContaining("larger than 1 MB");
        Path number = folder.resolve("number.json");
        Files.writeString(number, "9".repeat(1_001));
        assertThat(refusal(number)).as("a number of which nobody says where it stands").hasMessageContaining("is no JSON any more");
    }

    private static ProcedureFileException refusal(Path file) {
        ProcedureFileException refused = catchThrowableOfType(ProcedureFileException.class, () -> ProcedureFile.read(file, Locale.ENGLISH));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
