package tierdesk.command;

import picocli.CommandLine.Option;

/** Mixed into every command that answers with figures. */
public final class JsonOption {

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean asked;

    /** Whether the answer is to be one JSON value instead of prose. */
    public boolean asked() {
        return asked;
    }
}
