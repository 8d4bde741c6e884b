package tierdesk.store.row;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rows that follow from one ticket; its lines in the order of their keys. */
record Projection(QueueRow row, List<AlertLine> alerts, List<RaisedLine> raised, List<CostRow> costs, Optional<ShiftRow> shift,
        List<VendorCaseLine> vendorCases) {

    Projection {
        alerts = alerts.stream().sorted(Comparator.comparing(line -> line.alertKey)).toList();
        raised = raised.stream().sorted(Comparator.comparing(line -> line.alertKey)).toList();
        costs = costs.stream().sorted(Comparator.comparing(line -> line.entry)).toList();
        vendorCases = vendorCases.stream().sorted(Comparator.comparing(line -> line.caseId)).toList();
    }

    boolean sameAs(Projection other) {
        return row.content().equals(other.row.content())
                && alerts.stream().map(AlertLine::content).toList().equals(other.alerts.stream().map(AlertLine::content).toList())
                && raised.stream().map(RaisedLine::content).toList().equals(other.raised.stream().map(RaisedLine::content).toList())
                && costs.stream().map(CostRow::content).toList().equals(other.costs.stream().map(CostRow::content).toList())
                && shift.map(ShiftRow::content).equals(other.shift.map(ShiftRow::content))
                && vendorCases.stream().map(VendorCaseLine::content).toList()
                        .equals(other.vendorCases.stream().map(VendorCaseLine::content).toList());
    }
}
