package tierdesk.intake.csv;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tierdesk.intake.problem.IntakeException;
import tierdesk.intake.problem.IntakeProblem;

/** What the file system says, as a sentence that names the file. */
public final class FileProblems {

    private FileProblems() {
    }

    public static IntakeException of(Path path, IOException e) {
        IntakeProblem.Key key = switch (e) {
            case NoSuchFileException _ -> IntakeProblem.Key.FILE_MISSING;
            case AccessDeniedException _ -> IntakeProblem.Key.FILE_DENIED;
            case IOException _ when Files.isDirectory(path) -> IntakeProblem.Key.FILE_IS_FOLDER;
            default -> IntakeProblem.Key.FILE_UNREADABLE;
        };
        return new IntakeException(IntakeProblem.of(key, name(path)), e);
    }

    /** The file as sentences name it. */
    public static String name(Path path) {
        return path.toString();
    }
}
