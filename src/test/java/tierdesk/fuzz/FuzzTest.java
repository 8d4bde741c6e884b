package tierdesk.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tierdesk.command.CommandContext;
import tierdesk.command.Commands;
import tierdesk.command.ExitCode;
import tierdesk.desk.Attachments;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Drafts;
import tierdesk.desk.NotedAudit;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.intake.holiday.HolidaysUnreadableException;
import tierdesk.intake.holiday.IcsHolidays;
import tierdesk.intake.mapping.KeptMappings;
import tierdesk.intake.mapping.MappingFile;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.procedure.ProcedureFile;
import tierdesk.intake.procedure.ProcedureFileException;
import tierdesk.intake.support.Imports;
import tierdesk.intake.support.MemoryDesk;
import tierdesk.procedure.StandardProcedure;
import tierdesk.settings.DeskSettings;
import tierdesk.settings.Setting;
import tierdesk.settings.SettingsFile;
import tierdesk.store.DeskStore;
import tierdesk.store.TestClock;
import tierdesk.store.TestShop;
import tierdesk.store.backup.StoredRestores;
import tierdesk.store.database.StoreFolder;
import tierdesk.store.file.StoredAttachments;
import tierdesk.store.file.StoredDrafts;
import tierdesk.store.journal.JournalImport;
import tierdesk.store.key.Protection;

/** Everything that reads a file; what learns to read another gets its test here. 2,700 cases in each build, 135,000 in the nightly one. */
@DisplayName("A file that was altered by chance is read, or refused in words:")
class FuzzTest {

    /** The header of a picture of 50,000 by 50,000 points. */
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000c3500000c3500806000000");

    @TempDir
    Path folder;

    @Test
    @DisplayName("tickets as CSV, with format and mapping guessed")
    void csv() throws Exception {
        Imports imports = new Imports(folder, new MemoryDesk());
        new Fuzz("CSV", file -> {
            imports.run(file);
            return true;
        }).run(450, folder, "tickets.csv", List.of(resource("/tierdesk/ui/importing/tour.csv"), bytes("""
                Number,Subject,Description,Opened,Priority,State
                1,Printer dead,"says ""beep""
                and stops",23/11/2026 10:00,1 - Critical,New
                2,No mail,,24/11/2026 11:30,3 - Moderate,Closed
                """), bytes("Number\tShort description\tAssignment group\n1\tVPN\tTier 2\n")),
                List.of("Number", "Subject", "Priority", "1 - Critical", "Closed", "\"\"", "2026-11-23T10:00:00+99:00", "31/12/1969"),
                List.of(IntakeException.class));
    }

    @Test
    @DisplayName("procedures")
    void procedures() throws Exception {
        Path good = folder.resolve("good.json");
        ProcedureFile.write(StandardProcedure.V1, NotedAudit.out(good));
        new Fuzz("procedures", file -> {
            ProcedureFile.read(file, Locale.ENGLISH);
            return true;
        }).run(150, folder, "procedure.json",
                List.of(Files.readAllBytes(good), resource("/tierdesk/intake/procedure/msp-vendor-first.json")),
                List.of("\"levels\": []", "null", "1e9", "\"P1\"", "99999999999", "[", "}", "\"4 h\"", "\"-1\"", "2"),
                List.of(ProcedureFileException.class));
    }

    @Test
    @DisplayName("histories as CSV, a row an event")
    void events() throws Exception {
        Imports imports = new Imports(folder, new MemoryDesk());
        new Fuzz("event logs", file -> {
            imports.events(file);
            return true;
        }).run(250, folder, "events.csv", List.of(bytes("""
                number,incident_state,updated_at,priority,assignment_group,short_description
                INC1,New,29/2/2016 01:16,3 - Moderate,Tier 1,Printer
                INC1,Active,29/2/2016 01:36,3 - Moderate,Tier 2,Printer
                INC1,Resolved,29/2/2016 11:29,3 - Moderate,Tier 2,Printer
                INC2,New,1/3/2016 08:00,1 - Critical,Tier 1,VPN
                """)), List.of("INC1", "Resolved", "Closed", "Tier 3", "Onsite", "29/2/2017 01:16"), List.of(IntakeException.class));
    }

    @Test
    @DisplayName("a mapping of columns")
    void mapping() throws Exception {
        new Fuzz("mappings", file -> MappingFile.read(file) != null)
                .run(200, folder, "mapping.json", List.of(bytes("{\"subject\": \"Short description\", \"number\": [\"Number\", \"Id\"]}"),
                        bytes("subject = Short description\nnumber = Number\n")), List.of("subject", "=", "priority"), List.of(IntakeException.class));
    }

    @Test
    @DisplayName("holidays as .ics")
    void calendars() throws Exception {
        new Fuzz("calendars", file -> new IcsHolidays(file, ZoneId.of("Europe/Berlin")).holidays(Year.of(2026), Year.of(2027)) != null)
                .run(400, folder, "days.ics", List.of(bytes("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//test//EN
                        BEGIN:VEVENT
                        UID:1
                        DTSTART;VALUE=DATE:20261224
                        DTEND;VALUE=DATE:20261227
                        SUMMARY:Christmas
                        RRULE:FREQ=YEARLY;UNTIL=20301231
                        EXDATE;VALUE=DATE:20271224
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART;TZID=Europe/Berlin:20260601T120000
                        DURATION:PT4H
                        RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=10
                        SUMMARY:Half a day
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"))),
                        List.of("BEGIN:VEVENT", "END:VEVENT", "RRULE:FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "COUNT=999999999", "BYSETPOS=-366",
                                "DTSTART:00000000", "DURATION:-P99999999W", "TZID=Nowhere", "RDATE:", "UNTIL=99991231T235959Z"),
                        List.of(HolidaysUnreadableException.class));
    }

    @Test
    @DisplayName("the settings: unreadable ones are set aside, and a value that does not fit counts as not chosen")
    void settings() throws Exception {
        Setting<KeptMappings> mappings = new Setting<>("import.mappings", KeptMappings.class, KeptMappings.NONE);
        try (ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor()) {
            new Fuzz("settings", file -> {
                try (SettingsFile opened = SettingsFile.open(folder, saver)) {
                    for (Setting<?> setting : List.of(DeskSettings.THEME, DeskSettings.LANGUAGE, DeskSettings.TEXT_SCALE, DeskSettings.WINDOW,
                            DeskSettings.TECHNICIAN, mappings)) {
                        Objects.requireNonNull(opened.settings().get(setting), setting.key());
                    }
                    boolean read = opened.setAside().isEmpty();
                    if (!read) {
                        Files.delete(opened.setAside().get());
                    }
                    return read;
                }
            }).run(300, folder, SettingsFile.NAME, List.of(bytes("""
                    {"desk": {"theme": "DARK", "language": "de", "textScale": 1.2, "technician": "mk",
                      "window": {"x": 10, "y": 20, "width": 1366, "height": 768, "maximised": false}},
                     "import": {"mappings": {"kept": []}}}
                    """)), List.of("\"desk\"", "\"theme\"", "{\"a\":", "[["), List.of());
        }
    }

    @Test
    @DisplayName("worked examples of business time")
    void examples() throws Exception {
        new Fuzz("worked examples", file -> {
            StringWriter err = new StringWriter();
            CommandContext context = new CommandContext(Map.of(), new Properties(), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
            int exit = Commands.commandLine(context, () -> ExitCode.DONE).execute("clock", "examples", "--json", file.toString());
            if (err.toString().contains("a fault of its own")) {
                throw new IllegalStateException(err.toString());
            }
            return exit == ExitCode.DONE || exit == ExitCode.WITH_REJECTS;
        }).run(300, folder, "examples.json", List.of(bytes("""
                {"calendars": [{"id": "b", "tz": "Europe/Berlin", "weekly": {"mon": [["09:00","12:00"],["13:00","17:00"]], "fri": [["22:00","06:00"]]},
                  "holidays": ["2026-12-25"]}],
                 "examples": [
                  {"id": "x1", "op": "due", "calendar": "b", "start": "2026-11-23T09:30:00Z", "allotment_s": 3600,
                   "pauses": [["2026-11-23T09:45:00Z","2026-11-23T10:00:00Z"]], "expect": "2026-11-23T10:45:00Z"},
                  {"id": "x2", "op": "elapsed", "calendar": "b", "start": "2026-11-23T07:00:00Z", "end": "2026-11-23T10:00:00Z", "expect_s": 7200},
                  {"id": "x3", "op": "before", "calendar": "b", "start": "2026-11-23T10:00:00Z", "allotment_s": 3600, "expect": "2026-11-23T09:00:00Z"},
                  {"id": "x4", "op": "first_open", "calendar": "b", "start": "2026-11-22T10:00:00Z", "expect": "2026-11-23T08:00:00Z"}]}
                """)), List.of("\"op\"", "\"due\"", "Pacific/Apia", "+292278994-08-17T07:12:55.807Z", "9223372036854775807", "\"pauses\"", "[[\"00:00\",\"24:00\"]]"),
                List.of());
    }

    @Test
    @DisplayName("a backup; and nothing is left of one that was refused")
    void backups() throws Exception {
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        Path desk = folder.resolve("desk");
        Path copy = folder.resolve("good.zip");
        try (DeskStore store = TestShop.create(desk, clock)) {
            store.tickets().log(TestShop.request("Printer"), TestShop.MK);
            store.attachments().keep(Files.writeString(folder.resolve("note.txt"), "a note"));
            store.backups().backUpTo(copy, Progress.NONE);
        }
        Restores restores = StoredRestores.closed(new StoreFolder(desk), clock);
        new Fuzz("backups", file -> {
            restores.forget(restores.preview(file, Progress.NONE));
            return true;
        }).run(60, folder, "altered.zip", List.of(Files.readAllBytes(copy)), List.of("PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006", "\"schema\" : 0"),
                List.of(CannotRestoreException.class));
        Path repacked = folder.resolve("repacked.zip");
        repack(copy, manifest(copy), repacked);
        restores.forget(restores.preview(repacked, Progress.NONE));
        new Fuzz("manifests of backups", file -> {
            repack(copy, Files.readAllBytes(file), repacked);
            restores.forget(restores.preview(repacked, Progress.NONE));
            return true;
        }).run(40, folder, "manifest.json", List.of(manifest(copy)), List.of("\"databaseBytes\" : 1", "\"attachments\" : 2", "\"occasion\" : \"DAILY\""),
                List.of(CannotRestoreException.class));
        try (Stream<Path> left = Files.list(desk)) {
            if (left.anyMatch(file -> file.endsWith("restoring"))) {
                throw new AssertionError("Something was left of a backup that was refused");
            }
        }
    }

    @Test
    @DisplayName("a journal in its plain form, as backups hold it")
    void journals() throws Exception {
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        Path copy = folder.resolve("good.zip");
        try (DeskStore store = TestShop.create(folder.resolve("desk"), clock)) {
            store.tickets().log(TestShop.request("Printer"), TestShop.MK);
            store.backups().backUpTo(copy, Progress.NONE);
        }
        try (Connection tables = DriverManager.getConnection("jdbc:h2:mem:")) {
            tables.createStatement().execute("runscript from 'classpath:tierdesk/store/migration/V1__journal_and_rows.sql'");
            tables.setAutoCommit(false);
            new Fuzz("journals", file -> {
                try (JournalImport source = new JournalImport(new ByteArrayInputStream(gzip(Files.readAllBytes(file))))) {
                    source.into(tables, 1_000);
                    return true;
                } finally {
                    tables.rollback();
                }
            }).run(300, folder, "journal.jsonl", List.of(new GZIPInputStream(new ByteArrayInputStream(part(copy, "journal.jsonl.gz"))).readAllBytes()),
                    List.of("\"position\"", "\"payload\"", "\"previous\":\"00\"", "\"hash\":\"zz\"", "{}", "\"reaches\":null"),
                    List.of(IOException.class, SQLException.class));
        }
    }

    @Test
    @DisplayName("an attachment, whose type is told by what is in it")
    void attachments() throws Exception {
        Attachments attachments = new StoredAttachments(folder.resolve("attachments"), Protection.NONE, () -> { });
        new Fuzz("attachments", file -> attachments.keep(file).mediaType().contains("/"))
                .run(250, folder, "picture.png", List.of(resource("/tierdesk/ui/importing/tour.csv"), PNG, bytes("<html><script>alert(1)</script></html>"),
                        bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF"), bytes("From: ann@example.org\r\nSubject: Printer\r\n\r\nIt jams")),
                        List.of("PK\u0003\u0004", "MZ", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "\u007fELF", "#!/bin/sh"),
                        List.of(IOException.class));
    }

    @Test
    @DisplayName("a draft")
    void drafts() throws Exception {
        Path place = folder.resolve("drafts");
        Drafts drafts = new StoredDrafts(place, Protection.NONE, () -> { });
        drafts.keep("note", "half a sentence – “später”");
        Path kept;
        try (Stream<Path> files = Files.list(place)) {
            kept = files.findFirst().orElseThrow();
        }
        new Fuzz("drafts", file -> {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            drafts.keys();
            return drafts.read("note").isPresent();
        }).run(150, folder, "altered.draft", List.of(Files.readAllBytes(kept)), List.of("note\0", "\0\0"), List.of());
    }

    private static byte[] manifest(Path copy) throws Exception {
        return part(copy, "manifest.json");
    }

    private static byte[] part(Path copy, String name) throws Exception {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    /** The same file with another manifest, its ZIP format sound. */
    private static void repack(Path copy, byte[] manifest, Path to) throws Exception {
        try (ZipFile whole = new ZipFile(copy.toFile()); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : whole.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals("manifest.json") ? manifest : whole.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = Objects.requireNonNull(FuzzTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
