package tierdesk.command;

import java.util.concurrent.Callable;

/** A command that works on the open desk: where a window has the data folder open, that desk does it in this one's stead. */
public interface DeskCommand extends Callable<Integer> {

    /** @return the exit code */
    @Override
    Integer call();
}
