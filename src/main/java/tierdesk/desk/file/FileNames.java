package tierdesk.desk.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names of files from elsewhere, made harmless: they are shown to people and offered as names to save under. */
public final class FileNames {

    private static final int LENGTH = 120;
    private static final String NAMELESS = "file";
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
            "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {
    }

    /** No folders, no characters that control or turn text round, nothing a system reserves, and no longer than a line. */
    public static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC).codePoints()
                .filter(FileNames::harmless)
                .forEach(kept::appendCodePoint);
        String clean = kept.toString().strip().replaceAll("^\\.+|[. ]+$", "");
        if (clean.isEmpty()) {
            return NAMELESS;
        }
        String base = clean.contains(".") ? clean.substring(0, clean.indexOf('.')) : clean;
        return shorten(RESERVED.contains(base.toLowerCase(Locale.ROOT)) ? "_" + clean : clean);
    }

    private static boolean harmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR && "<>:\"|?*".indexOf(c) < 0;
    }

    /** Keeps the ending, by which people know what it is. */
    private static String shorten(String name) {
        if (name.length() <= LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.substring(0, LENGTH - ending.length()) + ending;
    }
}
