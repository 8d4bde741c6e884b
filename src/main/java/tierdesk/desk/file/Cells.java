package tierdesk.desk.file;

/**
 * Makes cells harmless to spreadsheets, in a way that can be taken back: a cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, and so does one that has apostrophes before such a character already. So every cell comes back exactly.
 */
public final class Cells {

    private static final char GUARD = '\'';

    private Cells() {
    }

    public static String protect(String cell) {
        return looksLikeFormula(cell) ? GUARD + cell : cell;
    }

    /** Takes back what {@link #protect} did. */
    public static String unprotect(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    /** Begins with {@code = + - @}, a tab or a line break, after any number of apostrophes. */
    private static boolean looksLikeFormula(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == GUARD) {
            at++;
        }
        if (at == cell.length()) {
            return false;
        }
        return switch (cell.charAt(at)) {
            case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }
}
