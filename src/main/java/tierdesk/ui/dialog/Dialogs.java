package tierdesk.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.file.PaperOut;

/** The few questions that interrupt. Forms are no dialogs: they stand beside what they are about. */
public interface Dialogs {

    /**
     * Asks for a file to read.
     *
     * @param title what it is for
     * @param kinds what it may be; the first one is offered
     */
    Optional<Path> fileToOpen(String title, FileKind... kinds);

    /** Asks for a file to write; the person has confirmed to replace one that exists. */
    Optional<Path> fileToSave(String title, String suggestedName, FileKind... kinds);

    /** Asks for a folder, which exists. */
    Optional<Path> folder(String title);

    /**
     * Asks for a printer and prints.
     *
     * @param paper  what goes out with it, noted before the first page is printed
     * @param pages  makes the pages for the paper that the person chose
     * @return whether it was given to a printer; false when the person thought better of it, or was told that there is none
     */
    boolean print(PaperOut paper, Function<PrintArea, List<? extends Node>> pages);

    /**
     * Asks before something that cannot be taken back. Answers at once; the action runs when the person agrees.
     *
     * @param verb what the agreeing button says: the deed, never "OK"
     */
    void confirm(String question, String consequence, String verb, Runnable onAgreed);

    /**
     * Tells of a failure.
     *
     * @param what    what failed
     * @param advice  what to do now
     * @param details what helps the one who mends it, to be copied; not shown at first
     */
    void error(String what, String advice, @Nullable Throwable details);

    /**
     * What of a sheet of paper can be printed on, in points.
     */
    record PrintArea(double width, double height) {
    }

    /**
     * A kind of file.
     *
     * @param name    as a person reads it
     * @param pattern such as {@code *.csv}
     */
    record FileKind(String name, String pattern) {
    }
}
