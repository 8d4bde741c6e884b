package tierdesk.report.statement;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tierdesk.desk.file.FileOut;
import tierdesk.procedure.cost.Statement;
import tierdesk.report.pdf.Letterhead;
import tierdesk.report.pdf.Paper;
import tierdesk.report.pdf.Paper.Fact;
import tierdesk.report.pdf.PaperHead;
import tierdesk.report.pdf.PaperTable;
import tierdesk.report.pdf.PaperTable.Cell;
import tierdesk.report.pdf.PaperTable.Column;

/** A statement as a document to hand to the customer. */
public final class StatementPaper {

    private final Letterhead letterhead;
    private final StatementWords words;

    public StatementPaper(Letterhead letterhead, StatementWords words) {
        this.letterhead = letterhead;
        this.words = words;
    }

    /**
     * Writes the PDF, whole or not at all.
     *
     * @throws IOException when the disk does not take it
     */
    public void write(Statement statement, Instant madeAt, FileOut file) throws IOException {
        Paper paper = new Paper(new PaperHead(letterhead, words.say("title", words.month(statement.month())), statement.customer(), madeAt,
                statement.zone(), words.locale()));
        paper.facts(List.of(
                new Fact(words.say("customer"), statement.customer()),
                new Fact(words.say("included-hours"), words.included(statement)),
                new Fact(words.say("charged"), words.total(statement.charged()))));
        if (statement.items().isEmpty()) {
            paper.text(words.say("nothing"));
        } else {
            paper.table(lines(statement)).table(sums(statement));
        }
        paper.remark(words.say("how")).write(file);
    }

    private PaperTable lines(Statement statement) {
        PaperTable table = new PaperTable(
                Column.text(words.say("day"), 13), Column.text(words.say("ticket"), 13), Column.text(words.say("what"), 46),
                Column.number(words.say("minutes"), 8), Column.number(words.say("rate"), 10), Column.number(words.say("amount"), 12));
        for (Statement.Item item : statement.items()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(words.day(item.line())));
            cells.add(Cell.of(item.booked().number()));
            cells.add(new Cell(item.booked().subject(), words.lead(item) + ", " + words.who(item.line()) + ": " + item.line().text(),
                    words.remark(item)));
            cells.add(Cell.of(words.minutes(item.line().change())));
            cells.add(Cell.of(words.rate(item.line())));
            cells.add(Cell.of(words.money(item.charge().charged())));
            table.row(cells);
        }
        return table.total("", "", words.say("charged"), words.minutes(statement.minutes()), "", words.money(statement.charged()));
    }

    private PaperTable sums(Statement statement) {
        return new PaperTable(Column.text(words.say("sums"), 80), Column.number(words.say("amount"), 20))
                .row(words.say("worth"), words.money(statement.worth()))
                .row(words.say("of-it-included"), words.money(statement.included().negate()))
                .row(words.say("of-it-free"), words.money(statement.free().negate()))
                .total(words.say("charged"), words.total(statement.charged()));
    }
}
