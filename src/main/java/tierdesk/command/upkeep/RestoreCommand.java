package tierdesk.command.upkeep;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tierdesk.Wiring;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.desk.CannotRestoreException;
import tierdesk.desk.Progress;
import tierdesk.desk.Restores;
import tierdesk.desk.Restores.Preview;

/** Says what a copy would change, puts it in the place of what is here, and keeps that aside. */
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private Path file;

    @Option(names = "--preview", descriptionKey = "restore.preview")
    private boolean previewOnly;

    @Option(names = "--backup-passphrase-file", paramLabel = "FILE", descriptionKey = "restore.backup-passphrase")
    private @Nullable String backupPassphrase;

    @Mixin
    private JsonOption json = new JsonOption();

    public RestoreCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String theirs = backupPassphrase == null ? context.passphrase() : context.passphrase(backupPassphrase);
        Preview preview = preview(theirs);
        if (!previewOnly) {
            // opening puts the copy in its place, and shows that it opens
            OpenDesk.of(context, context.passphrase() == null ? theirs : context.passphrase()).close();
        }
        if (json.asked()) {
            context.json(Answer.of(preview, !previewOnly));
        } else {
            print(preview);
        }
        return preview.copy().sound() ? ExitCode.DONE : ExitCode.WITH_REJECTS;
    }

    private Preview preview(@Nullable String theirs) {
        try {
            Restores restores = Wiring.restores(context.dataFolder(), context.passphrase());
            Preview preview = restores.preview(file, theirs, Progress.NONE);
            if (previewOnly) {
                restores.forget(preview);
            } else {
                restores.prepare(preview);
            }
            return preview;
        } catch (CannotRestoreException cannot) {
            throw new CannotException(String.valueOf(cannot.getMessage()), cannot);
        }
    }

    private void print(Preview preview) {
        preview.copy().problems().forEach(context.out()::println);
        context.out().println(CommandTexts.text("restore.copy", date(preview.copy().madeAt()), preview.copy().entries(), preview.copy().tickets()));
        if (preview.present() == null) {
            context.out().println(CommandTexts.text("restore.nothing-here"));
        } else {
            context.out().println(CommandTexts.text("restore.gained", preview.gained().entries(), preview.gained().tickets()));
            context.out().println(CommandTexts.text("restore.lost", preview.lost().entries(), preview.lost().tickets()));
        }
        if (preview.lostSince() != null) {
            context.out().println(CommandTexts.text("restore.lost-since", date(preview.lostSince())));
        }
        if (preview.differing() > 0) {
            context.out().println(CommandTexts.text("restore.differing", preview.differing()));
        }
        context.out().println(previewOnly ? CommandTexts.text("restore.previewed") : CommandTexts.text("restore.done", preview.aside()));
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(instant.atZone(ZoneId.systemDefault()));
    }

    /** As scripts read it. */
    private record Answer(boolean ok, long entries, long tickets, List<String> problems, boolean restored, long entriesLost, long ticketsLost,
                          long entriesGained, long ticketsGained, long entriesDiffering, @Nullable String lostSince, String aside) {

        static Answer of(Preview preview, boolean restored) {
            Instant since = preview.lostSince();
            return new Answer(preview.copy().sound(), preview.copy().entries(), preview.copy().tickets(), preview.copy().problems(), restored,
                    preview.lost().entries(), preview.lost().tickets(), preview.gained().entries(), preview.gained().tickets(),
                    preview.differing(), since == null ? null : since.toString(), preview.aside().toString());
        }
    }
}
