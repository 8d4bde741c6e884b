package tierdesk.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import tierdesk.desk.Backups;
import tierdesk.desk.BulkIntake.PastEntry;
import tierdesk.desk.BulkIntake.PastTicket;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.journal.FoldedTicket;
import tierdesk.procedure.Channel;
import tierdesk.procedure.StandardProcedure;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.RequestEvent.RequestReceived;

/** What a desk is used for, at random; each step is said on standard output before it is begun and once it is acknowledged. */
final class Work {

    private static final int IMPORTED = 50;

    private final DeskStore store;
    private final TestClock clock;
    private final Random random;

    Work(DeskStore store, TestClock clock, Random random) {
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /** @return whether the store is to be closed and opened again */
    boolean doSomething() throws Exception {
        switch (random.nextInt(10)) {
            case 0 -> importTickets();
            case 1 -> keepDraft();
            case 2 -> deriveAnew();
            case 3 -> backUp();
            case 4 -> {
                restore(backUp());
                return true;
            }
            default -> logAndQualify();
        }
        return false;
    }

    private void logAndQualify() throws Exception {
        say("begin log");
        FoldedTicket logged = store.tickets().log(TestShop.request("Printer jams"), TestShop.MK);
        say("saved ticket " + logged.ticket().number());
        say("begin qualify");
        FoldedTicket qualified = store.tickets().record(logged.ticket().id(), List.of(new LevelEvent.Qualified("Change the roller")), TestShop.MK);
        say("saved history " + logged.ticket().number() + " " + qualified.history().size());
    }

    private void importTickets() {
        String first = UUID.randomUUID().toString();
        say("begin import");
        store.bulkIntake().add(IntStream.range(0, IMPORTED).mapToObj(i -> past(first + "-" + i)).toList());
        say("saved import " + first);
    }

    private void keepDraft() {
        String key = UUID.randomUUID().toString();
        say("begin draft");
        store.drafts().keep(key, "The client says that");
        say("saved draft " + key);
    }

    private void deriveAnew() {
        say("begin rebuild");
        store.maintenance().rebuild(Progress.NONE);
    }

    private Path backUp() {
        clock.forward(Duration.ofSeconds(1));
        say("begin backup");
        Path copy = store.backups().backUp(Backups.Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE).orElseThrow().copy().file();
        say("saved backup " + copy);
        return copy;
    }

    /** Of what was just copied, so that nothing acknowledged may be missing after it either. */
    private void restore(Path copy) throws CannotRestoreException {
        say("begin preview");
        Restores.Preview preview = store.backups().preview(copy, Progress.NONE);
        say("begin restore");
        store.backups().prepare(preview);
        say("begin exchange");
    }

    /** @param saved what was said after "saved" */
    static boolean isThere(DeskStore store, String saved) {
        String[] words = saved.split(" ");
        return switch (words[0]) {
            case "ticket" -> store.tickets().findByNumber(words[1]).isPresent();
            case "history" -> store.tickets().findByNumber(words[1])
                    .filter(ticket -> ticket.history().size() >= Integer.parseInt(words[2])).isPresent();
            case "import" -> store.bulkIntake().known("csv", IntStream.range(0, IMPORTED).mapToObj(i -> words[1] + "-" + i).toList())
                    .size() == IMPORTED;
            case "backup" -> isSound(store, Path.of(words[1]));
            case "draft" -> store.drafts().read(words[1]).isPresent();
            default -> throw new IllegalArgumentException(saved);
        };
    }

    private static boolean isSound(DeskStore store, Path copy) {
        return store.backups().list().stream().anyMatch(known -> known.file().equals(copy) && known.sound());
    }

    static PastTicket past(String number) {
        return new PastTicket("csv", number, List.of(new PastEntry(TestShop.MONDAY_9, "import", new RequestReceived("", Channel.IMPORT,
                "Ann Lee", "Acme", "Mailbox is full", "No mail since noon", TestShop.MONDAY_9, StandardProcedure.REF, null, null, null))));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
