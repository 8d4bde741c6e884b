package tierdesk.ui.ticket.form;

import java.util.Arrays;
import java.util.List;
import tierdesk.ui.text.Messages;

/** One of what a field offers to choose from. */
public record Option(String id, String text) {

    /** All constants of an enum, in words. */
    public static List<Option> of(Messages messages, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> new Option(constant.name(), messages.of(constant))).toList();
    }
}
