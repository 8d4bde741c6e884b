package tierdesk.ui.theme;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * The shape that goes with a level's colour everywhere, so that the colour never speaks alone: ● Tier 1, ▲ Tier 2,
 * ■ Tier 3, ◆ Onsite, ★ the manager; ▼ ✚ ⬢ for levels that a shop adds. It takes the place of text and grows with it.
 */
public final class LevelMark extends Region {

    private static final String MARK = "level-mark";

    /** @param levelClass the level's style class, as in {@code tierdesk.css}: {@code tier-1} to {@code tier-7}, {@code manager} */
    public LevelMark(String levelClass) {
        getStyleClass().addAll(MARK, levelClass);
        setAccessibleRole(AccessibleRole.NODE);
    }

    /** A mark whose level is still to be said, for cells. */
    public LevelMark() {
        getStyleClass().add(MARK);
    }

    /** Shows another level. */
    public void setLevelClass(String levelClass) {
        getStyleClass().setAll(List.of(MARK, levelClass));
    }
}
