package tierdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tierdesk.command.CommandContext;
import tierdesk.command.Commands;
import tierdesk.command.ExitCode;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.Desk;
import tierdesk.desk.NewRequest;
import tierdesk.desk.Progress;
import tierdesk.desk.Sort;
import tierdesk.desk.View;
import tierdesk.procedure.Channel;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.LevelEvent;
import tierdesk.procedure.event.WorkEvent;
import tierdesk.procedure.rule.Actor;
import tierdesk.procedure.rule.RefusedException;
import tierdesk.procedure.ticket.Ticket;

@DisplayName("A desk at work")
@Isolated("it looks at what the whole process has open")
class NobodyInTest {

    /** In what clients say and people type; nothing else contains it. */
    private static final String PLANTED = "Quittenmarmelade";

    @TempDir
    Path temp;

    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @DisplayName("keeps every file and folder for its owner alone")
    void ownerOnly() throws Exception {
        work();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.toList();
            assertThat(files).hasSizeGreaterThan(15).allSatisfy(file -> assertThat(onlyTheOwnerReads(file)).as("%s", file).isTrue());
            System.out.println("files and folders that only their owner reads: " + files.size() + " of " + files.size());
        }
    }

    /** By its own rights, or because it lies in a folder, other than the whole data folder, that nobody else enters. */
    private boolean onlyTheOwnerReads(Path file) throws IOException {
        Path above = file.getParent();
        return isPrivate(file) || !file.equals(folder) && !above.equals(folder) && isPrivate(above);
    }

    private static boolean isPrivate(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).endsWith("------");
    }

    @Test
    @DisplayName("writes no word of a ticket into its log, also where something is refused or fails")
    void logs() throws Exception {
        work();
        List<Path> logs;
        try (Stream<Path> all = Files.walk(folder.resolve("logs"))) {
            logs = all.filter(Files::isRegularFile).toList();
        }
        long lines = 0;
        for (Path log : logs) {
            String text = Files.readString(log, StandardCharsets.UTF_8);
            lines += text.lines().count();
            assertThat(text).doesNotContain(PLANTED);
        }
        System.out.println("lines of log without a planted word: " + lines);
        assertThat(lines).isPositive();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("opens no port: neither TCP nor UDP")
    void ports() throws Exception {
        Set<String> before = openPorts();
        folder = Files.createDirectory(temp.resolve("desk"));
        try (OpenFolder window = new OpenFolder(folder, null, () -> { })) {
            fill(window.call());
            Set<String> opened = new HashSet<>(openPorts());
            opened.removeAll(before);
            System.out.println("ports opened: " + opened.size());
            assertThat(opened).isEmpty();
        }
    }

    /** The sockets of this process that the system lists as TCP or UDP, by their inodes. */
    private static Set<String> openPorts() throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        own.add(target.substring("socket:[".length(), target.length() - 1));
                    }
                }
            }
        }
        Set<String> listed = new HashSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = Path.of("/proc/self/net", table);
            if (Files.exists(file)) {
                Files.readAllLines(file).stream().skip(1).map(line -> line.strip().split(" +")[9]).filter(own::contains).forEach(listed::add);
            }
        }
        return listed;
    }

    /** A day of all that a desk does: requests, words, files, drafts, backups, commands, refusals, a restore, a fault. */
    private void work() throws Exception {
        folder = temp.resolve("desk");
        assertThat(run("log", "--subject", "The " + PLANTED + " jams", "--requester", PLANTED)).isEqualTo(ExitCode.DONE);
        try (OpenFolder window = new OpenFolder(folder, null, () -> { })) {
            fill(window.call());
            run("list", "--view", PLANTED);
            run("show", PLANTED);
            run("log", "--subject", PLANTED, "--channel", PLANTED);
        }
        Path broken = Files.writeString(temp.resolve("broken.csv"), "Number,Subject\n1,\"" + PLANTED);
        run("import", broken.toString());
        run("import", Files.writeString(temp.resolve("tickets.csv"), "Number,Subject\n7," + PLANTED + "\n8,\n").toString());
        run("restore", broken.toString());
        assertThat(run("check")).isEqualTo(ExitCode.DONE);
    }

    private void fill(Desk desk) throws Exception {
        Ticket ticket = desk.tickets().log(new NewRequest(Channel.PHONE, "Ann " + PLANTED, "Acme", PLANTED + " jams",
                "It says " + PLANTED, null, null, null, null, null, null, null, null, null), Actor.DESK).ticket();
        desk.drafts().keep("note", PLANTED);
        desk.tickets().record(ticket.id(), List.of(desk.attachments().keep(Files.writeString(temp.resolve(PLANTED + ".txt"), PLANTED)),
                new WorkEvent.NoteAdded(PLANTED, true)), Actor.DESK);
        try {
            desk.tickets().record(ticket.id(), List.of(new LevelEvent.Qualified(PLANTED)), new Actor(PLANTED, Role.TECHNICIAN));
        } catch (RefusedException notNow) {
            assertThat(notNow.refusal()).isNotNull();
        }
        desk.queue().index(View.Fixed.ALL, PLANTED, Sort.TIME_LEFT);
        desk.backups().backUp(Occasion.BY_HAND, null, ZoneOffset.UTC, Progress.NONE);
        desk.maintenance().rebuild(Progress.NONE);
    }

    private int run(String... arguments) {
        CommandContext context = new CommandContext(Map.of(), new Properties(), new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data-dir", folder.toString()));
        return Commands.commandLine(context, () -> ExitCode.DONE).execute(all.toArray(String[]::new));
    }
}
