package tierdesk.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Who does which {@link Command} at the moment. A command that nobody does appears nowhere. */
public final class Commands {

    private final Map<Command, ReadOnlyObjectWrapper<@Nullable CommandAction>> actions = new EnumMap<>(Command.class);

    private boolean held;

    public Commands() {
        for (Command command : Command.values()) {
            actions.put(command, new ReadOnlyObjectWrapper<>(this, command.name()));
        }
    }

    /** Takes a command over; ends with the subscription, or when somebody else takes it over. */
    public Subscription bind(Command command, CommandAction action) {
        ReadOnlyObjectWrapper<@Nullable CommandAction> holder = holder(command);
        holder.set(action);
        return () -> {
            if (holder.get() == action) {
                holder.set(null);
            }
        };
    }

    /** Takes a command over that is always possible. */
    public Subscription bind(Command command, Runnable run) {
        return bind(command, CommandAction.always(run));
    }

    /** Who does the command now, or nobody. */
    public ReadOnlyObjectProperty<@Nullable CommandAction> actionProperty(Command command) {
        return holder(command).getReadOnlyProperty();
    }

    /** Who does the command now. */
    public Optional<CommandAction> action(Command command) {
        return Optional.ofNullable(holder(command).get());
    }

    /** While nobody is let in, nothing is done. */
    public void hold(boolean nothingIsDone) {
        held = nothingIsDone;
    }

    /**
     * Does a command if it is possible.
     *
     * @return whether somebody did it
     */
    public boolean run(Command command) {
        Optional<CommandAction> action = held ? Optional.empty() : action(command).filter(CommandAction::possible);
        action.ifPresent(possible -> possible.run().run());
        return action.isPresent();
    }

    private ReadOnlyObjectWrapper<@Nullable CommandAction> holder(Command command) {
        ReadOnlyObjectWrapper<@Nullable CommandAction> holder = actions.get(command);
        if (holder == null) {
            throw new IllegalArgumentException(command.name());
        }
        return holder;
    }
}
