package tierdesk.ui.ticket.text;

/** The beginning of a long text. */
public final class Folded {

    private static final int LINES = 4;
    private static final int CHARACTERS = 320;
    private static final String MORE = " …";

    private Folded() {
    }

    /** The text itself where it is short, else its first lines and an ellipsis; never in the middle of a word that fits. */
    public static String of(String text) {
        int end = Math.min(endOfLines(text), text.length());
        if (end > CHARACTERS) {
            int blank = text.lastIndexOf(' ', CHARACTERS);
            end = blank > CHARACTERS / 2 ? blank : CHARACTERS;
        }
        return end >= text.length() ? text : text.substring(0, end).stripTrailing() + MORE;
    }

    private static int endOfLines(String text) {
        int end = -1;
        for (int line = 0; line < LINES; line++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text.length();
            }
        }
        return end;
    }
}
