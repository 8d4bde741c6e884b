package tierdesk.ui.vendors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tierdesk.desk.VendorCaseList;
import tierdesk.desk.VendorCaseList.Place;
import tierdesk.desk.VendorCaseList.VendorCaseRow;
import tierdesk.ui.UiContext;
import tierdesk.ui.work.Latest;
import tierdesk.ui.work.Throttle;

/** The open vendor cases, as many of them as somebody has looked at; more come when the end comes into sight. */
final class VendorCasesModel {

    static final int PAGE = 100;
    private static final Duration BETWEEN_READINGS = Duration.ofMillis(500);

    private final UiContext ui;
    private final VendorCaseList cases;
    private final Latest<Page> reading;
    private final Throttle rereading;
    private final ObservableList<VendorCaseRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count", 0);
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper(this, "known", false);
    private boolean more;
    private boolean fetching;

    VendorCasesModel(UiContext ui, VendorCaseList cases) {
        this.ui = ui;
        this.cases = cases;
        this.reading = new Latest<>(ui.background(), ui.messages().get("vendor-cases.task"), this::arrived);
        this.rereading = new Throttle(ui.background(), BETWEEN_READINGS, ended -> {
            reread();
            ended.run();
        });
    }

    /** Those that are here, earliest first. */
    ObservableList<VendorCaseRow> rows() {
        return rows;
    }

    /** How many there are in all. */
    ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether it is known by now what there is. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Something has changed: as much as was there is read again, soon. */
    void changed() {
        rereading.request();
    }

    void reread() {
        int wanted = Math.max(PAGE, rows.size());
        fetching = true;
        reading.ask(progress -> read(null, wanted));
    }

    /** The end of what is here came into sight. */
    void more() {
        if (more && !fetching) {
            fetching = true;
            Place last = rows.getLast().place();
            reading.ask(progress -> read(last, PAGE));
        }
    }

    /** Shows a case's ticket. */
    void open(VendorCaseRow row) {
        ui.workplace().closePage();
        ui.workplace().openTicket(row.ticket());
    }

    private Page read(@Nullable Place after, int wanted) {
        List<VendorCaseRow> found = cases.open(after, wanted + 1);
        return new Page(after == null, found.size() > wanted ? found.subList(0, wanted) : found, found.size() > wanted, cases.count());
    }

    private void arrived(Page page) {
        fetching = false;
        more = page.more();
        count.set(page.count());
        known.set(true);
        if (!page.fromTheBeginning()) {
            rows.addAll(page.rows());
        } else if (!page.rows().equals(rows)) {
            rows.setAll(new ArrayList<>(page.rows()));
        }
    }

    private record Page(boolean fromTheBeginning, List<VendorCaseRow> rows, boolean more, long count) {
    }
}
