package tierdesk.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import tierdesk.desk.file.FileOut;

/** A document on A4, put together block by block, then written. See the package for an example. */
public final class Paper {

    /** Two suffice; more are needed where a page number's width moves a line of the contents. */
    private static final int MOST_LAYINGS = 4;

    private final PaperHead head;
    private final List<Block> blocks = new ArrayList<>();

    public Paper(PaperHead head) {
        this.head = head;
    }

    /** A first page with title, shop and facts. Without one, the title stands at the head of the first page. */
    public Paper cover(List<Fact> facts) {
        return add(new Block.Cover(List.copyOf(facts)));
    }

    /** The headings, with the pages they are on. */
    public Paper contents() {
        return add(new Block.Contents());
    }

    /** A chapter's heading. */
    public Paper heading(String text) {
        return add(new Block.Heading(0, text));
    }

    /** A heading within a chapter. */
    public Paper subheading(String text) {
        return add(new Block.Heading(1, text));
    }

    /** A paragraph; line breaks are kept. */
    public Paper text(String text) {
        return add(new Block.Words(text, false));
    }

    /** A paragraph that steps back: how a figure was counted, what was left out. */
    public Paper remark(String text) {
        return add(new Block.Words(text, true));
    }

    /** Names with their values, one below the other. */
    public Paper facts(List<Fact> facts) {
        return add(new Block.Facts(List.copyOf(facts)));
    }

    public Paper table(PaperTable table) {
        return add(new Block.Table(table));
    }

    /** An image over the page's width at most, kept whole. */
    public Paper picture(Picture picture, String caption) {
        return add(new Block.Drawing(picture, caption));
    }

    public Paper newPage() {
        return add(new Block.NewPage());
    }

    private Paper add(Block block) {
        blocks.add(block);
        return this;
    }

    /**
     * Writes the document beside its place, forces it to disk, and renames it: whole, or as it was before.
     *
     * @return how many pages it has
     * @throws IOException when the disk does not take it
     */
    public int write(FileOut file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Pages known = Pages.ahead(blocks);
        Pages found = print(printed, known);
        // pages are known only once all is laid out: until nothing moves any more
        for (int i = 0; i < MOST_LAYINGS && !found.equals(known); i++) {
            known = found;
            printed.reset();
            found = print(printed, known);
        }
        file.writeBytes(out -> {
            printed.writeTo(out);
            return true;
        });
        return found.count();
    }

    private Pages print(OutputStream out, Pages known) {
        Printing printing = new Printing(head, out, known);
        blocks.forEach(printing::print);
        return printing.finish();
    }

    /** A value with its name before it. */
    public record Fact(String name, String value) {
    }
}
