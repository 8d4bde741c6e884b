package tierdesk.desk;

import java.util.List;

/** Whether everything is whole, and making it so. Reads everything: minutes with a million tickets, in little memory; never on the FX thread. */
public interface Maintenance {

    /** Looks at every entry (hash chain, gaps) and whether rows and counts are what the journal comes to. Changes nothing. */
    Report check(Progress progress);

    /** Makes every row, count and the search index again from the journal, which stays as it is. */
    Report rebuild(Progress progress);

    /**
     * Looks at everything, and makes the rows and counts again by itself when they are not what the journal comes to.
     *
     * @return what is wrong all the same: with the journal, which nothing but a backup can make whole
     */
    Report mend(Progress progress);

    /**
     * What was found.
     *
     * @param entries entries of the journal
     * @param tickets tickets they make
     * @param problems a sentence each, the first ones when there are many; empty when all is whole
     * @param moreProblems how many further ones there are
     */
    record Report(long entries, long tickets, List<String> problems, long moreProblems) {

        public Report {
            problems = List.copyOf(problems);
        }

        public boolean ok() {
            return problems.isEmpty();
        }
    }
}
