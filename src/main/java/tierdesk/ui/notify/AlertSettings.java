package tierdesk.ui.notify;

import tierdesk.alert.AlertPreferences;
import tierdesk.settings.Setting;

/** What the person at this desk wants to hear, as it is kept. */
public final class AlertSettings {

    public static final Setting<AlertPreferences> PREFERENCES =
            new Setting<>("alerts.preferences", AlertPreferences.class, AlertPreferences.DEFAULT);

    private AlertSettings() {
    }
}
