package tierdesk.store.row;

import java.util.Comparator;
import java.util.List;

/** All rows that follow from one ticket; its lines in the order of their keys. */
record Projection(QueueRow row, List<AlertLine> alerts, List<RaisedLine> raised) {

    Projection {
        alerts = alerts.stream().sorted(Comparator.comparing(line -> line.alertKey)).toList();
        raised = raised.stream().sorted(Comparator.comparing(line -> line.alertKey)).toList();
    }

    boolean sameAs(Projection other) {
        return row.content().equals(other.row.content())
                && alerts.stream().map(AlertLine::content).toList().equals(other.alerts.stream().map(AlertLine::content).toList())
                && raised.stream().map(RaisedLine::content).toList().equals(other.raised.stream().map(RaisedLine::content).toList());
    }
}
