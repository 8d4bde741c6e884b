package tierdesk.store.gate;

import java.time.Instant;
import tierdesk.desk.Progress;
import tierdesk.desk.figure.Behind;
import tierdesk.desk.figure.FigureFilter;
import tierdesk.desk.figure.FigureSheet;
import tierdesk.desk.figure.Figures;
import tierdesk.store.door.Visit;

/** The figures, while somebody is in. */
public final class GatedFigures implements Figures {

    private final Figures all;
    private final Visit visit;

    public GatedFigures(Figures all, Visit visit) {
        this.all = all;
        this.visit = visit;
    }

    @Override
    public FigureSheet sheet(FigureFilter filter, Instant now, Progress progress) {
        visit.requireReader();
        return all.sheet(filter, now, progress);
    }

    @Override
    public long[] behind(FigureFilter filter, Behind behind) {
        visit.requireReader();
        return all.behind(filter, behind);
    }
}
