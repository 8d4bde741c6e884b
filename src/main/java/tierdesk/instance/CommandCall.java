package tierdesk.instance;

import java.util.List;

/**
 * A command that one process gives to the running desk.
 *
 * @param arguments as they were typed
 * @param directory the caller's, absolute: names of files are meant in it
 */
public record CommandCall(List<String> arguments, String directory) {

    public CommandCall {
        arguments = List.copyOf(arguments);
    }
}
