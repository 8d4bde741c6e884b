package tierdesk.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything a person can do by a menu, a key or a button. The menu bar, context menus, the jump field and the overview of
 * shortcuts are made from this list; {@link Commands} knows who does it. Its text is {@code command.log-request} and so on.
 */
public enum Command {
    LOG_REQUEST(Category.DESK, Feather.PLUS, "shortcut+N"),
    IMPORT(Category.DESK, Feather.DOWNLOAD, "shortcut+I"),
    EXPORT(Category.DESK, Feather.UPLOAD, "shortcut+shift+E"),
    CALENDARS(Category.DESK, Feather.CALENDAR, "shortcut+shift+K"),
    REFERENCE(Category.DESK, Feather.BOOK_OPEN, "shortcut+shift+R"),
    SHOP(Category.DESK, Feather.HOME, null),
    STATEMENT(Category.DESK, Feather.FILE_TEXT, "shortcut+shift+M"),
    SHIFT_LEFT(Category.DESK, Feather.TRENDING_DOWN, null),
    PROCEDURES(Category.DESK, Feather.GIT_MERGE, "shortcut+shift+P"),
    BACKUPS(Category.DESK, Feather.SHIELD, "shortcut+shift+B"),
    ENCRYPTION(Category.DESK, Feather.LOCK, null),
    SIGN_IN(Category.DESK, Feather.KEY, "shortcut+shift+S"),
    AUDIT(Category.DESK, Feather.ACTIVITY, "shortcut+shift+A"),
    SWITCH_PERSON(Category.DESK, Feather.USERS, "shortcut+U"),
    LOCK(Category.DESK, Feather.LOCK, "shortcut+shift+U"),
    SETTINGS(Category.DESK, Feather.SETTINGS, "shortcut+comma"),
    QUIT(Category.DESK, Feather.LOG_OUT, "shortcut+Q"),

    JUMP(Category.GO, Feather.COMMAND, "shortcut+K"),
    QUEUE(Category.GO, Feather.LIST, "shortcut+L"),
    SEARCH(Category.GO, Feather.SEARCH, "shortcut+F"),
    ALERTS(Category.GO, Feather.BELL, "shortcut+B"),
    DUE_BOARD(Category.GO, Feather.CLOCK, "shortcut+D"),
    FIGURES(Category.GO, Feather.BAR_CHART_2, "shortcut+G"),
    VENDOR_CASES(Category.GO, Feather.TRUCK, "shortcut+shift+V"),
    REFRESH(Category.GO, Feather.REFRESH_CW, "F5"),
    BACK(Category.GO, Feather.ARROW_LEFT, "ESC"),

    ACCEPT(Category.TICKET, Feather.CHECK, "A"),
    RETURN(Category.TICKET, Feather.CORNER_UP_LEFT, "shift+A"),
    TAKE(Category.TICKET, Feather.USER_CHECK, "T"),
    ASSIGN(Category.TICKET, Feather.USER, "G"),
    IDENTIFY(Category.TICKET, Feather.TAG, "I"),
    QUALIFY(Category.TICKET, Feather.CHECK_CIRCLE, "Q"),
    ESCALATE(Category.TICKET, Feather.ARROW_UP_RIGHT, "E"),
    SEND_BACK(Category.TICKET, Feather.ARROW_DOWN_LEFT, "B"),
    EXTEND(Category.TICKET, Feather.CLOCK, "X"),
    RESOLVE(Category.TICKET, Feather.CHECK_SQUARE, "R"),
    VERIFY(Category.TICKET, Feather.PHONE_CALL, "V"),
    REJECT(Category.TICKET, Feather.X_SQUARE, "J"),
    CLOSE(Category.TICKET, Feather.ARCHIVE, "C"),
    REOPEN(Category.TICKET, Feather.ROTATE_CCW, "O"),
    HOLD(Category.TICKET, Feather.PAUSE, "H"),
    RESUME(Category.TICKET, Feather.PLAY, "shift+H"),
    VENDOR(Category.TICKET, Feather.TRUCK, "shift+V"),
    DECIDE(Category.TICKET, Feather.GIT_BRANCH, "D"),
    NOTE(Category.TICKET, Feather.EDIT_3, "N"),
    WORK(Category.TICKET, Feather.WATCH, "W"),
    TIMER(Category.TICKET, Feather.PLAY_CIRCLE, "shortcut+T"),
    ATTACH(Category.TICKET, Feather.PAPERCLIP, null),
    EXPLAIN_DEADLINE(Category.TICKET, Feather.INFO, "L"),
    DOSSIER(Category.TICKET, Feather.BOOK_OPEN, "shift+D"),
    LINKED(Category.TICKET, Feather.LINK, "F"),
    COPY_NUMBER(Category.TICKET, Feather.COPY, "shortcut+shift+C"),

    TEXT_LARGER(Category.WINDOW, Feather.ZOOM_IN, "shortcut+plus"),
    TEXT_SMALLER(Category.WINDOW, Feather.ZOOM_OUT, "shortcut+minus"),
    TEXT_NORMAL(Category.WINDOW, Feather.MAXIMIZE, "shortcut+0"),
    TOGGLE_THEME(Category.WINDOW, Feather.MOON, "shortcut+shift+L"),
    SHORTCUTS(Category.WINDOW, Feather.HELP_CIRCLE, "F1"),

    ABOUT(Category.HELP, Feather.INFO, null);

    private final Category category;
    private final Ikon icon;
    private final @Nullable KeyCombination shortcut;

    Command(Category category, Ikon icon, @Nullable String shortcut) {
        this.category = category;
        this.icon = icon;
        this.shortcut = shortcut == null ? null : KeyCombination.valueOf(shortcut);
    }

    /** The menu it stands in. */
    public Category category() {
        return category;
    }

    /** Its picture. */
    public Ikon icon() {
        return icon;
    }

    /** The key to do it by; a letter alone counts only while nobody is typing. */
    public Optional<KeyCombination> shortcut() {
        return Optional.ofNullable(shortcut);
    }

    /** The id of nodes that do it, such as {@code command-log-request}: tests find them by it. */
    public String nodeId() {
        return "command-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The menus, in their order. Their text is {@code category.desk} and so on. */
    public enum Category {
        DESK,
        GO,
        TICKET,
        WINDOW,
        HELP
    }
}
