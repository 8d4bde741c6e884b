package tierdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.intake.sample.SampleShop;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Stage;
import tierdesk.procedure.event.WorkEvent.AttachmentAdded;
import tierdesk.procedure.ticket.Ticket;
import tierdesk.store.database.DatabaseCopy;

/**
 * A data folder as a released program left it, small, kept among the tests' resources with what that program said was in it. Before tables are
 * changed the next one is made by {@code java tierdesk.store.ReleasedFolder src/test/resources/tierdesk/store/released} and never altered.
 */
final class ReleasedFolder {

    static final String EXPECTED = "expected.txt";
    static final String DRAFT = "note";
    static final String TYPED = "half a sentence – “für später”";

    private static final int SAMPLES = 60;
    private static final int STEPS = 150;

    private ReleasedFolder() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("released");
        Path zip = Path.of(args[0]).resolve("schema-" + DatabaseCopy.newestSchema() + ".zip");
        if (Files.exists(zip)) {
            throw new IllegalStateException(zip + " is there already and stays as it is");
        }
        String expected = make(folder);
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> files = Files.walk(folder)) {
            put(out, EXPECTED, expected.getBytes(StandardCharsets.UTF_8));
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                put(out, folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        System.out.println(zip + ": " + Files.size(zip) + " bytes, " + expected.lines().count() + " lines");
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static String make(Path folder) throws Exception {
        TestClock clock = new TestClock(TestShop.MONDAY_9);
        Path note = Files.writeString(Files.createTempFile("note", ".txt"), "what the printer said");
        try (DeskStore store = TestShop.create(folder, clock)) {
            new SampleShop(SampleShop.SEED, clock, ZoneId.of("UTC")).fill(store, SAMPLES, Progress.NONE);
            SampleWork work = new SampleWork(store, clock, 7);
            work.steps(STEPS);
            AttachmentAdded kept = store.attachments().keep(note);
            store.tickets().record(work.tickets().getLast(), List.of(kept), TestShop.MK);
            store.drafts().keep(DRAFT, TYPED);
            clock.forward(Duration.ofDays(3));
            store.dueAlerts().raise(clock.instant(), Integer.MAX_VALUE);
            Set<Stage> stages = tickets(store).map(folded -> folded.ticket().stage()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
            if (!stages.equals(EnumSet.allOf(Stage.class))) {
                throw new IllegalStateException("Only " + stages);
            }
        }
        try (DeskStore store = TestShop.open(folder, clock)) {
            store.backups().backUp(Occasion.BY_HAND, null, ZoneId.of("UTC"), Progress.NONE);
            return describe(store);
        }
    }

    /** Unpacks one into an empty folder. */
    static void unpack(Path zip, Path to) throws IOException {
        try (InputStream file = Files.newInputStream(zip); ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path place = to.resolve(entry.getName());
                Files.createDirectories(place.getParent());
                Files.copy(in, place);
            }
        }
    }

    /** All that are kept, oldest first. */
    static List<Path> all() {
        try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(ReleasedFolder.class.getResource("released")).toURI()))) {
            return files.sorted().toList();
        } catch (IOException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every ticket with its history, every alert, attachment and draft, in words that stay the same from version to version. */
    static String describe(DeskStore store) {
        Stream<String> tickets = tickets(store).map(ReleasedFolder::line).sorted();
        Stream<String> alerts = store.dueAlerts().open(store.dueAlerts().earliest().orElse(TestShop.MONDAY_9).plus(Duration.ofDays(9_999)), null, 10_000).stream()
                .map(alert -> "alert " + alert.number() + " " + alert.key() + " raised " + alert.raisedAt()).sorted();
        Stream<String> drafts = store.drafts().keys().stream().map(key -> "draft " + key + " " + store.drafts().read(key).orElseThrow());
        return Stream.of(tickets, alerts, drafts).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static Stream<FoldedTicket> tickets(DeskStore store) {
        return Arrays.stream(store.queue().index(View.Fixed.ALL, "", Sort.TIME_LEFT))
                .mapToObj(row -> ticket(store, store.queue().rows(new long[] {row}).getFirst().id()));
    }

    private static FoldedTicket ticket(DeskStore store, UUID id) {
        return store.tickets().find(id).orElseThrow();
    }

    private static String line(FoldedTicket folded) {
        Ticket ticket = folded.ticket();
        return "ticket " + String.join(" | ", ticket.number(), ticket.subject(), ticket.customer(), ticket.requester(), ticket.level(), ticket.stage().name(),
                ticket.priority().name(), ticket.holder().orElse("-"), folded.needsALook() ? "look" : "-",
                folded.history().stream().map(entry -> entry.id() + " " + entry.event().getClass().getSimpleName() + " " + entry.occurredAt())
                        .collect(Collectors.joining(", ")));
    }
}
