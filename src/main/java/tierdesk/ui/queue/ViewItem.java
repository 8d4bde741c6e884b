package tierdesk.ui.queue;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import tierdesk.desk.View;

/** A view in the list, and how many tickets it holds at the moment. */
public final class ViewItem {

    static final long UNKNOWN = -1;

    private final View view;
    private final String label;
    private final String levelClass;
    private final String section;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper(this, "count", UNKNOWN);

    /**
     * @param levelClass colour and shape of the level it is about; empty for none
     * @param section heading over it; empty where it does not begin a section
     */
    ViewItem(View view, String label, String levelClass, String section) {
        this.view = view;
        this.label = label;
        this.levelClass = levelClass;
        this.section = section;
    }

    public View view() {
        return view;
    }

    public String label() {
        return label;
    }

    public String levelClass() {
        return levelClass;
    }

    public String section() {
        return section;
    }

    /** How many tickets it holds; negative while that is not known. */
    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void setCount(long tickets) {
        count.set(tickets);
    }

    boolean isSame(ViewItem other) {
        return view.equals(other.view) && label.equals(other.label) && levelClass.equals(other.levelClass)
                && section.equals(other.section);
    }
}
