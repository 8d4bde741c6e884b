package tierdesk.report.dossier;

import java.util.List;
import tierdesk.report.pdf.Paper.Fact;

/**
 * Everything that was done for a ticket, in one language.
 *
 * @param title number and subject
 * @param subtitle which copy it is: the shop's own, or the client's without what is internal
 * @param facts the most important ones, for a cover
 * @param chapters in the order of reading
 */
public record Dossier(String title, String subtitle, List<Fact> facts, List<Chapter> chapters) {

    public Dossier {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
    }

    /** A part of it, under a heading of its own. */
    public record Chapter(String title, List<Part> parts) {

        public Chapter {
            parts = List.copyOf(parts);
        }
    }

    /** What chapters are made of. */
    public sealed interface Part {
    }

    /** @param text a paragraph */
    public record Text(String text) implements Part {
    }

    /** @param title of what follows in the same chapter */
    public record Section(String title) implements Part {
    }

    public record Facts(List<Fact> facts) implements Part {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table.
     *
     * @param rows each with a cell a column
     * @param total the last row, which sums up; empty for none
     */
    public record Grid(List<Head> heads, List<List<String>> rows, List<String> total) implements Part {

        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            total = List.copyOf(total);
        }
    }

    /**
     * A column's head.
     *
     * @param share of the width, in relation to the others
     * @param number its cells are figures
     */
    public record Head(String title, int share, boolean number) {
    }

    /** Entries of the history, oldest first. */
    public record Entries(List<Line> lines) implements Part {

        public Entries {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An entry.
     *
     * @param sentence who did what
     * @param detail what was written; may be blank
     * @param remark that it is internal, or does not apply; may be blank
     */
    public record Line(String when, String sentence, String detail, String remark) {
    }
}
