package tierdesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tierdesk.desk.file.CsvTable;

/** DESIGN.md's rooms: who may know whom. A room that is still empty keeps every rule. */
@DisplayName("Rooms")
class RoomsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/tierdesk/ui");

    /** The only feature that knows the others. */
    private static final String SHELL = "shell";

    private static final String[] JDK = {"java.lang..", "java.util..", "java.time..", "java.math..", "java.text..",
        "java.io..", "java.nio..", "java.security..", "org.jspecify.."};

    private static JavaClasses program;

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("tierdesk");
    }

    @Test
    @DisplayName("clock knows the JDK and nothing else")
    void clock() {
        holds(classes().that().resideInAPackage("tierdesk.clock..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(with(JDK, "tierdesk.clock.."))
                .because("business time is arithmetic that must be testable, and trusted, by itself"));
    }

    @Test
    @DisplayName("procedure knows clock and the JDK, neither databases nor screens")
    void procedure() {
        holds(classes().that().resideInAPackage("tierdesk.procedure..")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage(with(JDK, "tierdesk.clock..", "tierdesk.procedure.."))
                .because("what is allowed does not depend on how it is stored or shown"));
    }

    @Test
    @DisplayName("journal knows procedure, clock and the JDK, neither databases nor screens")
    void journal() {
        holds(classes().that().resideInAPackage("tierdesk.journal..")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage(with(JDK, "tierdesk.clock..", "tierdesk.procedure..", "tierdesk.journal.."))
                .because("the same entries must give the same tickets in every installation, whatever stores them"));
    }

    @Test
    @DisplayName("desk knows the rules and little more than the JDK")
    void desk() {
        holds(classes().that().resideInAPackage("tierdesk.desk..")
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage(with(JDK, "org.slf4j..", "de.siegmar.fastcsv..", "tierdesk.clock..", "tierdesk.procedure..",
                        "tierdesk.journal..", "tierdesk.desk.."))
                .because("ports and the records they speak in do not know how they are stored or shown"));
    }

    @Test
    @DisplayName("store knows desk and the rules, and of the program nothing else")
    void store() {
        knowsOnly("tierdesk.store..", Set.of("clock", "procedure", "journal", "desk", "store"),
                "the store is a real implementation of the ports, exchangeable as a whole");
    }

    @ParameterizedTest(name = "{0} knows desk and below, and no other room beside it")
    @ValueSource(strings = {"alert", "intake", "team", "report"})
    void whatTheDeskDoesByItself(String room) {
        knowsOnly("tierdesk." + room + "..", Set.of("clock", "procedure", "journal", "desk", room),
                "what the desk does by itself asks the ports, as a person does, and publishes what it finds");
    }

    @Test
    @DisplayName("settings knows no tickets")
    void settings() {
        knowsOnly("tierdesk.settings..", Set.of("settings"), "a choice is a choice, whatever the tickets");
    }

    @Test
    @DisplayName("instance knows no tickets")
    void instance() {
        knowsOnly("tierdesk.instance..", Set.of("instance"),
                "a second process only hands over what it came for; the running desk does it");
    }

    @Test
    @DisplayName("ui knows neither store nor commands nor the program's start")
    void ui() {
        knowsOnly("tierdesk.ui..",
                Set.of("clock", "procedure", "journal", "desk", "alert", "intake", "team", "report", "settings", "ui"),
                "a screen asks ports; which store answers is decided in Wiring alone");
    }

    @Test
    @DisplayName("features of ui do not import one another; the shell opens them")
    void features() {
        Set<String> features = foldersWithScreens();
        for (String feature : features) {
            if (!feature.equals(SHELL)) {
                String[] others = features.stream().filter(other -> !other.equals(feature))
                        .map(other -> "tierdesk.ui." + other + "..").toArray(String[]::new);
                holds(noClasses().that().resideInAPackage("tierdesk.ui." + feature + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(others)
                        .because("a feature can then be read, tested and taken out by itself"));
            }
        }
    }

    @Test
    @DisplayName("only store and team know Hibernate and JDBC")
    void databases() {
        holds(noClasses().that().resideOutsideOfPackages("tierdesk.store..", "tierdesk.team..")
                .should().dependOnClassesThat().resideInAnyPackage("org.hibernate..", "jakarta.persistence..",
                        "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..", "com.zaxxer..", "org.postgresql..")
                .because("how tickets are stored must be changeable without touching a screen"));
    }

    @Test
    @DisplayName("below ui nobody knows JavaFX; settings have its properties")
    void javaFx() {
        holds(noClasses().that(not(resideInAnyPackage("tierdesk.ui..", "tierdesk.command..", "tierdesk.settings..",
                        "tierdesk")))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..",
                        "atlantafx..", "org.kordamp..")
                .because("the desk works without a screen: for commands, for tests, for the timer"));
        holds(noClasses().that().resideInAPackage("tierdesk.settings..")
                .should().dependOnClassesThat(resideInAnyPackage("javafx..")
                        .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
                .because("settings are observable values, not screens"));
    }

    @Test
    @DisplayName("the time comes from the given clock; Wiring alone reads the wall's")
    void time() {
        holds(noClasses().that(not(simpleName("Wiring")))
                .should().accessTargetWhere(wallClock())
                .because("a test, a simulated year and a machine that slept must all see one and the same time"));
    }

    @Test
    @DisplayName("nobody sleeps")
    void sleep() {
        holds(noClasses().should().callMethodWhere(access("is Thread.sleep",
                        target -> target.getOwner().isEquivalentTo(Thread.class) && target.getName().equals("sleep")))
                .because("one waits for a condition, an instant or a wake-up, never for a guess"));
    }

    @Test
    @DisplayName("nobody knows AWT or Swing")
    void awt() {
        holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
                .because("a second toolkit costs start-up time and a thread that nobody watches"));
    }

    @Test
    @DisplayName("the console belongs to commands")
    void console() {
        holds(noClasses().that().resideOutsideOfPackages("tierdesk.command..")
                .should().accessTargetWhere(access("is System.out or System.err",
                        target -> target.getOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(target.getName())))
                .because("standard output carries what a command answers; everything else is for the log"));
    }

    @Test
    @DisplayName("logging goes through SLF4J")
    void logging() {
        // javax.sql.DataSource has a method that answers a java.util.logging.Logger; whoever implements it must name that type
        holds(noClasses().that(not(simpleName("Logging"))).and().areNotAssignableTo(DataSource.class)
                .should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "ch.qos.logback..",
                        "org.jboss.logging..")
                .because("where the log goes is decided in one place"));
    }

    @Test
    @DisplayName("nobody decodes pictures, which may be bombs, but the window its own icon, and the logo once its head was looked at")
    void pictures() {
        holds(noClasses().that(not(simpleName("DeskWindow"))).and(not(simpleName("LogoPicture")))
                .should().accessTargetWhere(access("decodes a picture", target -> target.getOwner().isEquivalentTo(ImageIO.class)
                        && target.getName().startsWith("read") || target.getName().equals("<init>") && target.getOwner().isEquivalentTo(Image.class)))
                .because("a file of a few kilobytes can ask for gigabytes of memory"));
    }

    @Test
    @DisplayName("CSV is written in one place, which makes cells harmless to spreadsheets")
    void csv() {
        holds(noClasses().that().doNotBelongToAnyOf(CsvTable.class).should().dependOnClassesThat().belongToAnyOf(CsvWriter.class)
                .because("a subject that begins with = is a formula to a spreadsheet, and CsvTable makes it harmless"));
    }

    @Test
    @DisplayName("nobody carries data out of the desk on a file or on paper without a line in the audit")
    void out() {
        // rejected lines are the imported file's own; the tour paints the sample shop
        holds(noClasses().that().resideInAnyPackage("tierdesk.ui..", "tierdesk.report..", "tierdesk.intake..", "tierdesk.command..")
                .and(not(simpleName("RejectsFile"))).and(not(simpleName("PngWriter"))).and(not(simpleName("ImportTour")))
                .should().accessTargetWhere(access("writes a file", target -> target.getOwner().isEquivalentTo(Files.class)
                        && Stream.of("write", "copy", "move", "newOutput", "newBufferedWriter", "newByteChannel").anyMatch(target.getName()::startsWith)
                        || target.getOwner().isEquivalentTo(FileChannel.class) && target.getName().equals("open")
                        || target.getName().equals("<init>") && Set.of("java.io.FileOutputStream", "java.io.FileWriter",
                                "java.io.RandomAccessFile").contains(target.getOwner().getName())))
                .because("FileOut is the one way out, and it tells the audit"));
        holds(noClasses().that(not(simpleName("WindowDialogs"))).and(not(simpleName("RecoveryPaper")))
                .should().dependOnClassesThat().areAssignableTo(PrinterJob.class)
                .because("PaperOut is the one way to a printer, and it tells the audit"));
    }

    private static void knowsOnly(String room, Set<String> known, String reason) {
        String[] unknown = program.stream().map(JavaClass::getPackageName).distinct()
                .filter(name -> name.equals("tierdesk") || !known.contains(name.split("\\.")[1]))
                .toArray(String[]::new);
        holds(noClasses().that().resideInAPackage(room).should().dependOnClassesThat().resideInAnyPackage(unknown)
                .because(reason));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.concat(Stream.of(packages), Stream.of(more)).toArray(String[]::new);
    }

    /** A feature is a folder of {@code ui} that has a screen: its FXML lies beside its classes by name. */
    private static Set<String> foldersWithScreens() {
        if (!Files.isDirectory(RESOURCES)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).map(RESOURCES::relativize)
                    .filter(file -> file.getNameCount() > 1).map(file -> file.getName(0).toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code Instant.now()} and its kin; with a given clock they are fine. */
    private static DescribedPredicate<JavaAccess<?>> wallClock() {
        return access("reads the wall clock", target -> {
            JavaClass owner = target.getOwner();
            boolean now = target.getName().equals("now") && owner.getPackageName().startsWith("java.time")
                    && target instanceof AccessTarget.CodeUnitAccessTarget call
                    && call.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(InstantSource.class));
            boolean milliseconds =
                    owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
            boolean source = (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                    && List.of("system", "systemUTC", "systemDefaultZone").contains(target.getName());
            boolean date = owner.isEquivalentTo(java.util.Date.class) && target.getName().equals("<init>");
            return now || milliseconds || source || date;
        });
    }

    private static <T extends JavaAccess<?>> DescribedPredicate<T> access(String description,
            java.util.function.Predicate<AccessTarget> test) {
        return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
    }
}
