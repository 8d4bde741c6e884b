/**
 * Documents as PDF, in the shop's name: one look for the dossier, the one-page procedure, statements and the weekly summary.
 *
 * <pre>{@code
 * Paper paper = new Paper(new PaperHead(letterhead, "Statement", "Acme, November 2026", now, zone, locale));
 * paper.cover(List.of(new Paper.Fact("Customer", "Acme")));        // a page of its own; left out: the title stands on the first page
 * paper.contents();                                          // headings with their pages
 * paper.heading("Tier 1");
 * paper.text("What follows …");
 * paper.facts(List.of(new Paper.Fact("Opened", "12 Nov 2026")));
 * paper.table(new PaperTable(PaperTable.Column.text("Ticket", 3), PaperTable.Column.number("Amount", 1)).row("HQ-1", "63.00").total("In all", "63.00"));
 * paper.picture(Picture.of(png), "Backlog by week");         // a chart: snapshot it at twice its size
 * paper.write(file);                                         // whole or not at all
 * }</pre>
 *
 * <p>Text comes in already formatted and translated; what is printed around it (page numbers, "Contents") is in the head's language. A
 * document carries no script and embeds its fonts. Everything here waits for the disk or computes for long: never on the JavaFX thread.
 */
@NullMarked
package tierdesk.report.pdf;

import org.jspecify.annotations.NullMarked;
