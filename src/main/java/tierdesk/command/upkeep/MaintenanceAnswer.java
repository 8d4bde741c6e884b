package tierdesk.command.upkeep;

import java.util.List;
import tierdesk.command.CommandContext;
import tierdesk.command.CommandTexts;
import tierdesk.command.ExitCode;
import tierdesk.desk.Maintenance.Report;

/** What was found, as check and rebuild answer. */
record MaintenanceAnswer(boolean ok, long entries, long tickets, List<String> problems, long moreProblems) {

    static MaintenanceAnswer of(Report report) {
        return new MaintenanceAnswer(report.ok(), report.entries(), report.tickets(), report.problems(), report.moreProblems());
    }

    /** @return the exit code */
    int print(CommandContext context, boolean json, String sentence) {
        if (json) {
            context.json(this);
        } else {
            problems.forEach(context.out()::println);
            if (moreProblems > 0) {
                context.out().println(CommandTexts.text("check.more", moreProblems));
            }
            context.out().println(CommandTexts.text(sentence, entries, tickets, problems.size() + moreProblems));
        }
        return ok ? ExitCode.DONE : ExitCode.WITH_REJECTS;
    }
}
