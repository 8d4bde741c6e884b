package tierdesk.report.pdf;

import java.util.List;

/**
 * What one laying-out finds for the next.
 *
 * @param headings all of them, in order
 * @param count of all pages; 0 while not known
 */
record Pages(List<Heading> headings, int count) {

    Pages {
        headings = List.copyOf(headings);
    }

    /** Before the first laying-out: the headings alone, so that the contents take their room already. */
    static Pages ahead(List<Block> blocks) {
        return new Pages(blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                .map(heading -> new Heading(heading.depth(), heading.text(), 0)).toList(), 0);
    }

    /** @param page counted from 1; 0 while not known */
    record Heading(int depth, String text, int page) {
    }
}
