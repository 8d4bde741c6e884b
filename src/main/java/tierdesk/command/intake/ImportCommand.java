package tierdesk.command.intake;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tierdesk.Wiring;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.DeskCommand;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.command.OpenDesk;
import tierdesk.command.SettingsOfFolder;
import tierdesk.desk.Backups.Occasion;
import tierdesk.desk.CannotSaveException;
import tierdesk.desk.Desk;
import tierdesk.desk.Progress;
import tierdesk.intake.FilePreview;
import tierdesk.intake.ImportOrder;
import tierdesk.intake.ImportResult;
import tierdesk.intake.TicketImport;
import tierdesk.intake.mapping.Mapping;
import tierdesk.intake.mapping.MappingFile;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;
import tierdesk.intake.reference.ReferenceImport;
import tierdesk.intake.reference.ReferenceResult;
import tierdesk.intake.reference.sheet.ReferenceKind;
import tierdesk.procedure.rule.Actor;
import tierdesk.ui.importing.ImportSettings;

/** Imports tickets, or the histories of an event log. */
@Command(name = "import")
public final class ImportCommand implements DeskCommand {

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--mapping", paramLabel = "MAPPING", descriptionKey = "import.mapping")
    private @Nullable Path mapping;

    @Option(names = "--events", descriptionKey = "import.events")
    private boolean events;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "import.kind", converter = KindOption.class)
    private @Nullable ReferenceKind kind;

    @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "import.encoding")
    private @Nullable Charset encoding;

    @Option(names = "--delimiter", paramLabel = "CHARACTER", descriptionKey = "import.delimiter")
    private @Nullable String delimiter;

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "import.zone")
    private @Nullable ZoneId zone;

    @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "import.rejects")
    private @Nullable Path rejects;

    @Mixin
    private final JsonOption json = new JsonOption();

    /** @param context where answers go, and which data folder they are about */
    public ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try {
            if (kind != null) {
                return reference(kind);
            }
            ImportOrder order = order();
            ImportResult result = run(order);
            answer(result);
            return result.rejected() > 0 ? ExitCode.WITH_REJECTS : ExitCode.DONE;
        } catch (IntakeException e) {
            if (isWrongCall(e.problem().key())) {
                throw new ParameterException(spec.commandLine(), e.problem().sentence(), e);
            }
            throw new CannotException(e.problem().sentence(), e);
        } catch (CannotSaveException e) {
            throw new CannotException(CommandTexts.text("import.cannot-save", String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isWrongCall(IntakeProblem.Key key) {
        return switch (key) {
            case MAPPING_MISSING, MAPPING_UNREADABLE, MAPPING_FIELD_UNKNOWN, MAPPING_COLUMN_UNKNOWN -> true;
            default -> false;
        };
    }

    private ImportOrder order() throws IntakeException {
        FilePreview preview = FilePreview.of(file, encoding, delimiter());
        Mapping chosen = mapping != null
                ? MappingFile.read(mapping)
                : SettingsOfFolder.get(context.dataFolder(), ImportSettings.MAPPINGS).of(preview.header()).orElse(preview.guess());
        return new ImportOrder(file, preview.format(), chosen, events, rejectsPlace(), zone != null ? zone : ZoneId.systemDefault(), Actor.DESK.id());
    }

    /** Where the person said, else beside the file; in the data folder where nothing can be written there. */
    private Path rejectsPlace() {
        if (rejects != null) {
            return rejects.toAbsolutePath();
        }
        Path beside = ImportOrder.rejectsBeside(file.toAbsolutePath());
        return Files.isWritable(beside.getParent()) ? beside : context.dataFolder().resolve(ImportOrder.rejectsName(file));
    }

    private @Nullable Character delimiter() {
        if (delimiter == null) {
            return null;
        }
        String character = delimiter.equalsIgnoreCase("tab") || delimiter.equals("\\t") ? "\t" : delimiter;
        if (character.length() != 1 || character.charAt(0) == '"' || Character.isLetterOrDigit(character.charAt(0))) {
            throw new ParameterException(spec.commandLine(), CommandTexts.text("import.delimiter.wrong", delimiter));
        }
        return character.charAt(0);
    }

    private ImportResult run(ImportOrder order) throws IntakeException {
        try (OpenDesk open = OpenDesk.of(context)) {
            Desk desk = open.desk();
            desk.backups().backUp(Occasion.BEFORE_IMPORT, null, ZoneId.systemDefault(), Progress.NONE);
            open.doorway().in(order.file());
            return new TicketImport(desk.bulkIntake(), desk.tickets(), desk.shopData(), Wiring.wall()).run(order, Progress.NONE);
        }
    }

    /** Whoever has the data folder in hand may save all of it. */
    private int reference(ReferenceKind chosen) throws IntakeException {
        try (OpenDesk open = OpenDesk.of(context)) {
            open.desk().backups().backUp(Occasion.BEFORE_IMPORT, null, ZoneId.systemDefault(), Progress.NONE);
            open.doorway().in(file);
            ReferenceResult result = ReferenceImport.run(file, chosen, open.desk().shopData(), Actor.SET_UP, rejectsPlace());
            if (json.asked()) {
                context.json(result);
            } else {
                context.out().println(CommandTexts.text("import.reference", result.lines(), result.saved(), result.unchanged(), result.rejected()));
                if (result.rejectsFile() != null) {
                    context.err().println(CommandTexts.text("import.rejected", result.rejected(), result.rejectsFile()));
                }
            }
            return result.rejected() > 0 ? ExitCode.WITH_REJECTS : ExitCode.DONE;
        }
    }

    private void answer(ImportResult result) {
        if (json.asked()) {
            context.json(Answer.of(result));
            return;
        }
        context.out().println(CommandTexts.text("import.total",
                result.lines(), result.tickets(), result.events(), result.unchanged(), result.rejected()));
        if (result.rejectsFile() != null) {
            context.err().println(CommandTexts.text("import.rejected", result.rejected(), result.rejectsFile()));
        }
    }

    /** As scripts read it. */
    private record Answer(
            long lines, long tickets, long events, long imported, long unchanged, long rejected, @Nullable String rejectsFile) {

        static Answer of(ImportResult result) {
            Path file = result.rejectsFile();
            return new Answer(result.lines(), result.tickets(), result.events(), result.imported(), result.unchanged(),
                    result.rejected(), file == null ? null : file.toString());
        }
    }
}
