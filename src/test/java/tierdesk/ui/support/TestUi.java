package tierdesk.ui.support;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import tierdesk.procedure.Role;
import tierdesk.procedure.event.ShopEvent.TechnicianSaved;
import tierdesk.settings.Settings;
import tierdesk.ui.Commands;
import tierdesk.ui.UiContext;
import tierdesk.ui.Workplace;
import tierdesk.ui.text.Formats;
import tierdesk.ui.text.Messages;
import tierdesk.ui.view.Views;
import tierdesk.ui.work.Background;

/** A {@link UiContext} for tests: fakes where something would leave memory, the real thing elsewhere. */
public final class TestUi {

    public final FakeDialogs dialogs = new FakeDialogs();
    public final FakeNotices notices = new FakeNotices();
    public final TestClock clock = new TestClock();
    public final UiContext context;

    private TestUi(Background background, Locale locale) {
        Messages messages = new Messages(locale);
        context = new UiContext(messages, new Formats(messages, ZoneId.of("Europe/Berlin"), clock), new Views(messages),
                background, dialogs, notices, new Commands(), new Workplace(), Settings.inMemory(), clock);
        context.workplace().meProperty()
                .set(new TechnicianSaved("mk", "Mara Klein", Role.TECHNICIAN, Set.of("tier-1", "tier-2"), false));
    }

    /** For models: all background work happens at once, JavaFX need not run. */
    public static TestUi atOnce() {
        return atOnce(Locale.ENGLISH);
    }

    /** The same in another language. */
    public static TestUi atOnce(Locale locale) {
        return new TestUi(Background.atOnce(), locale);
    }

    /** For screens: background work happens in the background. */
    public static TestUi onScreen(Locale locale) {
        return new TestUi(Background.pool(2), locale);
    }
}
