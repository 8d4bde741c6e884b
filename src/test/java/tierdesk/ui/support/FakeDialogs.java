package tierdesk.ui.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.file.PaperOut;
import tierdesk.ui.dialog.Dialogs;

/** Answers as the test told it to, and remembers what it was asked. */
public final class FakeDialogs implements Dialogs {

    /** What one can print on: A4 with wide margins. */
    public static final double PAPER_WIDTH = 487;
    public static final double PAPER_HEIGHT = 734;

    /** What {@link #fileToOpen}, {@link #fileToSave} and {@link #folder} answer; null: the person cancels. */
    public @Nullable Path file;

    /** Whether the person agrees. */
    public boolean agrees = true;

    /** What it was asked to confirm: question, then verb. */
    public final List<String> confirmed = new ArrayList<>();

    /** The pages that were given to the printer. */
    public final List<Node> printed = new ArrayList<>();

    /** What failed, as told. */
    public final List<String> errors = new ArrayList<>();

    @Override
    public Optional<Path> fileToOpen(String title, FileKind... kinds) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToSave(String title, String suggestedName, FileKind... kinds) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean print(PaperOut paper, Function<PrintArea, List<? extends Node>> pages) {
        paper.note();
        printed.addAll(pages.apply(new PrintArea(PAPER_WIDTH, PAPER_HEIGHT)));
        return true;
    }

    @Override
    public void confirm(String question, String consequence, String verb, Runnable onAgreed) {
        confirmed.add(question);
        confirmed.add(verb);
        if (agrees) {
            onAgreed.run();
        }
    }

    @Override
    public void error(String what, String advice, @Nullable Throwable details) {
        errors.add(what);
    }
}
