package tierdesk.ui.importing;

/** What stands between the fields of a file. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    static Delimiter of(char character) {
        for (Delimiter delimiter : values()) {
            if (delimiter.character == character) {
                return delimiter;
            }
        }
        return COMMA;
    }
}
