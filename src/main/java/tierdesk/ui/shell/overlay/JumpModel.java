package tierdesk.ui.shell.overlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.JumpSource;
import tierdesk.ui.JumpSource.Jump;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Latest;
import tierdesk.ui.work.Progress;

/** What the jump field finds: what the features find, and the commands that can be done now. */
public final class JumpModel {

    /** Not worth a row, or not to be hit by a careless Enter. */
    private static final Set<Command> BY_KEY_ALONE = Set.of(Command.JUMP, Command.BACK, Command.QUIT);

    private static final Duration TYPING_PAUSE = Duration.ofMillis(150);

    private final UiContext ui;
    private final ObservableList<Jump> found = FXCollections.observableArrayList();
    private final Latest<List<Jump>> latest;
    private List<JumpSource> sources = List.of();
    private List<Jump> commands = List.of();

    public JumpModel(UiContext ui) {
        this.ui = ui;
        this.latest = new Latest<>(ui.background(), ui.messages().get("jump.searching"), this::show);
    }

    /** Where to look besides the commands. */
    public void use(List<JumpSource> those) {
        sources = those;
    }

    /** Best first; changes while typing. */
    ObservableList<Jump> found() {
        return found;
    }

    /** Looks for what was typed; commands are there at once, the rest a moment later. */
    void look(String typed) {
        String text = typed.strip();
        commands = Arrays.stream(Command.values()).filter(command -> !BY_KEY_ALONE.contains(command))
                .filter(command -> ui.commands().action(command).filter(CommandAction::possible).isPresent())
                .filter(command -> fits(ui.messages().of(command), text)).map(this::jump).toList();
        if (text.isEmpty()) {
            latest.cancel();
            found.setAll(commands);
        } else {
            latest.askAfter(TYPING_PAUSE, progress -> ask(text, progress));
            found.setAll(commands);
        }
    }

    private List<Jump> ask(String text, Progress progress) throws Exception {
        List<Jump> all = new ArrayList<>();
        for (JumpSource source : sources) {
            progress.stopIfCancelled();
            all.addAll(source.find(text, progress));
        }
        return all;
    }

    private void show(List<Jump> ofFeatures) {
        List<Jump> all = new ArrayList<>(ofFeatures);
        all.addAll(commands);
        found.setAll(all);
    }

    private Jump jump(Command command) {
        return new Jump(command.icon(), ui.messages().of(command), Shortcuts.text(command),
                () -> ui.commands().run(command));
    }

    /** Every word typed begins a word of the name. */
    private boolean fits(String name, String text) {
        Locale locale = ui.messages().locale();
        List<String> words = List.of(name.toLowerCase(locale).split("[\\s…]+"));
        return Arrays.stream(text.toLowerCase(locale).split("\\s+"))
                .allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
