package tierdesk.ui.backups;

import tierdesk.settings.Setting;

/** What a person chose about backups. */
public final class BackupSettings {

    /** The day on which everything was last checked, as ISO 8601; empty for never. */
    static final Setting<String> CHECKED = new Setting<>("backups.checked", String.class, "");

    /** Backups and checks are made by themselves; not so on the tour, whose pictures are to be the same each time. */
    public static final Setting<Boolean> BY_ITSELF = new Setting<>("backups.byItself", Boolean.class, true);

    private BackupSettings() {
    }
}
