package tierdesk.command.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tierdesk.SampleTour;
import tierdesk.command.CannotException;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.command.JsonOption;
import tierdesk.desk.CannotOpenException;
import tierdesk.settings.ThemeChoice;

/** Takes pictures of every screen in a sample shop of its own, without a display and without touching the data folder's tickets. */
@Command(name = "tour")
public final class TourCommand implements Callable<Integer> {

    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2;

    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;
    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "tour.dir")
    @SuppressWarnings("NullAway.Init") // required, so set by picocli before anything runs
    private Path folder;
    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "tour.theme")
    private String theme = "";
    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "tour.language")
    private String language = "";
    @Option(names = "--scale", paramLabel = "SCALE", descriptionKey = "tour.scale")
    private double scale = 1;
    @Mixin
    private JsonOption json = new JsonOption();

    public TourCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<ThemeChoice> themes = themes();
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            throw new ParameterException(spec.commandLine(),
                    CommandTexts.text("tour.scale.wrong", scale, SMALLEST, LARGEST));
        }
        context.dataFolder();
        int pictures = take(themes);
        if (json.asked()) {
            context.json(new Taken(pictures));
        } else {
            context.out().println(CommandTexts.text("tour.total", pictures, folder));
        }
        return ExitCode.DONE;
    }

    private int take(List<ThemeChoice> themes) {
        try {
            return new SampleTour(language, scale).take(folder, themes);
        } catch (IOException e) {
            throw new CannotException(CommandTexts.text("tour.cannot", folder, String.valueOf(e.getMessage())), e);
        } catch (CannotOpenException e) {
            throw new CannotException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<ThemeChoice> themes() {
        return switch (theme.toLowerCase(Locale.ROOT)) {
            case "" -> List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);
            case "light" -> List.of(ThemeChoice.LIGHT);
            case "dark" -> List.of(ThemeChoice.DARK);
            default -> throw new ParameterException(spec.commandLine(), CommandTexts.text("tour.theme.unknown", theme));
        };
    }

    private record Taken(int pictures) {
    }
}
