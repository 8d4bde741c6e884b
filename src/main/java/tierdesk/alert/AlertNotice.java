package tierdesk.alert;

import java.util.List;
import tierdesk.desk.DueAlerts.AlertRow;

/**
 * What a person is told at once: one alert, or many as one digest.
 *
 * @param alerts breaches before warnings, each in the order in which they were reached
 * @param delivery how this person wants to hear it
 * @param backlog they came due while the desk was closed, the machine slept or during quiet hours
 */
public record AlertNotice(List<AlertRow> alerts, Delivery delivery, boolean backlog) {

    public AlertNotice {
        alerts = List.copyOf(alerts);
        if (alerts.isEmpty()) {
            throw new IllegalArgumentException("A notice tells something");
        }
    }

    public boolean digest() {
        return alerts.size() > 1;
    }
}
