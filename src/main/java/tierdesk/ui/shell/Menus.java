package tierdesk.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.kordamp.ikonli.javafx.FontIcon;
import tierdesk.ui.Command;
import tierdesk.ui.CommandAction;
import tierdesk.ui.Commands;
import tierdesk.ui.Shortcuts;
import tierdesk.ui.text.Messages;

/** The menu bar, made from the commands: what nobody does is not in it, what cannot be done now is grey. */
final class Menus {

    private final Commands commands;
    private final Messages messages;

    Menus(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    void fill(MenuBar bar) {
        for (Command.Category category : Command.Category.values()) {
            Menu menu = new Menu(messages.of(category));
            menu.setId("menu-" + category.name().toLowerCase(Locale.ROOT));
            Arrays.stream(Command.values()).filter(command -> command.category() == category)
                    .map(this::item).forEach(menu.getItems()::add);
            menu.setVisible(false);
            menu.getItems().forEach(item -> item.visibleProperty().subscribe(() ->
                    menu.setVisible(menu.getItems().stream().anyMatch(MenuItem::isVisible))));
            bar.getMenus().add(menu);
        }
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(messages.of(command), new FontIcon(command.icon()));
        item.setId("menu-" + command.nodeId());
        command.shortcut().ifPresent(keys -> {
            // a letter alone as an accelerator would be taken from whoever is typing: the dispatcher looks after those
            if (keys instanceof KeyCodeCombination code && !code.getCode().isLetterKey()
                    || keys instanceof KeyCodeCombination with && with.getShortcut() == ModifierValue.DOWN) {
                item.setAccelerator(keys);
            } else {
                item.setText(Shortcuts.withShortcut(messages.of(command), command));
            }
        });
        item.setOnAction(event -> commands.run(command));
        ObservableValue<CommandAction> action = commands.actionProperty(command);
        item.visibleProperty().bind(action.flatMap(CommandAction::offered).orElse(false));
        item.disableProperty().bind(action.flatMap(CommandAction::refusal).map(refusal -> !refusal.isEmpty()).orElse(true));
        return item;
    }
}
