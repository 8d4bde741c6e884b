package tierdesk.ui.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.Figures;
import tierdesk.desk.file.Doorway;
import tierdesk.desk.file.FileOut;
import tierdesk.settings.Setting;
import tierdesk.ui.UiContext;

/**
 * The figures of each week, as a document in a folder that the manager chose: made once the week (Monday to Sunday, ISO 8601) is over and the desk is
 * open, however late that is; a week in which the desk was closed all along is made up for as the latest one.
 */
final class WeeklySummary {

    /** Where it goes; empty for nowhere. */
    static final Setting<String> FOLDER = new Setting<>("figures.weeklyFolder", String.class, "");

    private static final int DAYS = 7;

    private final UiContext ui;
    private final Figures figures;
    private final FigurePaper paper;
    private final Doorway doorway;
    private boolean busy;
    private boolean told;

    WeeklySummary(UiContext ui, Figures figures, FigurePaper paper, Doorway doorway) {
        this.ui = ui;
        this.figures = figures;
        this.paper = paper;
        this.doorway = doorway;
    }

    /** From now on into this folder, last week's at once. */
    void into(Path folder) {
        ui.settings().set(FOLDER, folder.toString());
        told = false;
        makeIfDue();
    }

    /** No more of them; those that are there stay. */
    void stop() {
        ui.settings().set(FOLDER, "");
    }

    /** Makes last week's where it is wanted and not there yet. */
    void makeIfDue() {
        String chosen = ui.settings().get(FOLDER);
        if (chosen.isEmpty() || busy) {
            return;
        }
        Instant now = ui.clock().instant();
        LocalDate monday = LocalDate.ofInstant(now, ui.formats().zone()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(DAYS);
        Path file = Path.of(chosen).resolve(ui.messages().get("figures.weekly.file", monday.toString()));
        FigureFilter week = FigureFilter.days(monday, monday.plusDays(DAYS - 1L), ui.formats().zone());
        FileOut out = doorway.out(file);
        busy = true;
        ui.background().task(ui.messages().get("figures.weekly.making"), progress -> {
            if (Files.exists(file)) {
                return false;
            }
            paper.write(out, week, now, figures.sheet(week, now, progress));
            return true;
        }).onSuccess(made -> {
            told = false;
            if (made) {
                ui.notices().done(ui.messages().get("figures.weekly.made", out.name()));
            }
        }).onFailure(trouble -> tell(chosen)).onEnd(() -> busy = false).start();
    }

    /** Once, not every hour. */
    private void tell(String folder) {
        if (!told) {
            told = true;
            ui.notices().warn(ui.messages().get("figures.weekly.not-made"), ui.messages().get("figures.weekly.not-made.advice", folder), () -> { });
        }
    }
}
