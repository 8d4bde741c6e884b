package tierdesk.settings;

/** The choices that belong to the desk as a whole rather than to one feature. */
public final class DeskSettings {

    /** Light, dark, or as the system. */
    public static final Setting<ThemeChoice> THEME = new Setting<>("desk.theme", ThemeChoice.class, ThemeChoice.SYSTEM);

    /** A BCP 47 language tag such as {@code de}; empty is the system's language. Read at start. */
    public static final Setting<String> LANGUAGE = new Setting<>("desk.language", String.class, "");

    /** Size of all text, 1.0 being 13 px. */
    public static final Setting<Double> TEXT_SCALE = new Setting<>("desk.textScale", Double.class, 1.0);

    /** Who sits at this desk: the technician's id, empty until somebody said so. */
    public static final Setting<String> TECHNICIAN = new Setting<>("desk.technician", String.class, "");

    /** A folder that gets every backup as well; empty for none. */
    public static final Setting<String> BACKUP_FOLDER = new Setting<>("backups.folder", String.class, "");

    /** Where the main window stood. */
    public static final Setting<WindowBounds> WINDOW =
            new Setting<>("desk.window", WindowBounds.class, WindowBounds.UNKNOWN);

    private DeskSettings() {
    }
}
