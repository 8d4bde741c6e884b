package tierdesk.command;

import java.nio.file.Path;
import tierdesk.Wiring;
import tierdesk.desk.CannotOpenException;

/** The data folder's desk, opened for the length of one command. */
public final class OpenDesk {

    private OpenDesk() {
    }

    /**
     * Opens it, and makes it first where there is none yet.
     *
     * @throws CannotException when another desk has it open, or it cannot be used
     */
    public static Wiring of(CommandContext context) {
        Path folder = context.dataFolder();
        try {
            return Wiring.openOrCreate(folder, () -> { });
        } catch (CannotOpenException cannot) {
            throw new CannotException(String.valueOf(cannot.getMessage()), cannot);
        }
    }
}
