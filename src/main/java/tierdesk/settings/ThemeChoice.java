package tierdesk.settings;

/** Light or dark, or whatever the system shows at the moment. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
