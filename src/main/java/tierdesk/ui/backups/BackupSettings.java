package tierdesk.ui.backups;

import tierdesk.settings.Setting;

/** What a person chose about backups. */
final class BackupSettings {

    /** A folder that gets every backup as well; empty for none. */
    static final Setting<String> FOLDER = new Setting<>("backups.folder", String.class, "");

    private BackupSettings() {
    }
}
