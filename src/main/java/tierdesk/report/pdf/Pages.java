package tierdesk.report.pdf;

import java.util.List;

/**
 * What one laying-out finds for the next.
 *
 * @param headings all of them, in order
 * @param count of all pages; 0 while not known
 */
record Pages(List<Heading> headings, int count) {

    static final Pages NOT_KNOWN = new Pages(List.of(), 0);

    Pages {
        headings = List.copyOf(headings);
    }

    /**
     * @param page counted from 1
     */
    record Heading(int depth, String text, int page) {
    }
}
