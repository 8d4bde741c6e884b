package tierdesk.report.pdf;

import java.util.List;
import tierdesk.report.pdf.Paper.Fact;

/** A piece of a document, in the order of reading. */
sealed interface Block {

    /** A page of its own with the title and the most important facts. */
    record Cover(List<Fact> facts) implements Block {
    }

    /** The headings with their pages, on pages of their own. */
    record Contents() implements Block {
    }

    /** @param depth 0 for a chapter, 1 for a section */
    record Heading(int depth, String text) implements Block {
    }

    /** @param quiet small and grey */
    record Words(String text, boolean quiet) implements Block {
    }

    record Facts(List<Fact> facts) implements Block {
    }

    record Table(PaperTable table) implements Block {
    }

    record Drawing(Picture picture, String caption) implements Block {
    }

    record NewPage() implements Block {
    }
}
