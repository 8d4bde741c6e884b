package tierdesk.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tierdesk.procedure.cost.ShiftLeft;
import tierdesk.procedure.cost.Statement;

/** What work costs, over tickets, from rows that follow from the journal. All calls wait for the disk: never on the FX thread. */
public interface CostBook {

    /**
     * A customer's month as the journal has it now. Included hours are those of the contract as it stood when that month ended.
     *
     * @throws CannotReadException when the disk does not answer
     */
    Statement statement(String customer, YearMonth month);

    /** Customers for whom anything was worked, billed or corrected in a month, in the order of their names. */
    List<String> customersIn(YearMonth month);

    /**
     * Tickets closed in a span of days that a lower level could have solved, the latest first.
     *
     * @param from the first day, in the shop's zone
     * @param to the last day
     */
    List<ShiftLeft> shiftLeft(LocalDate from, LocalDate to);
}
