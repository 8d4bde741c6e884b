package tierdesk.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pauses in order and without overlap, in {@link EpochNanos}; each remembers which of the given ones it came from. */
final class PauseUnion {

    /** End of a pause that still runs. */
    static final long RUNNING = Long.MAX_VALUE;

    /** @param index of the given pause whose time this is; the one that began first where several overlap */
    record Part(long from, long to, int index) {}

    private PauseUnion() {}

    static List<Part> of(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        List<Part> sorted = new ArrayList<>(pauses.size());
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            Instant end = pause.to();
            sorted.add(new Part(EpochNanos.clamp(pause.from()), end == null ? RUNNING : EpochNanos.clamp(end), i));
        }
        sorted.sort(Comparator.comparingLong(Part::from));
        List<Part> union = new ArrayList<>(sorted.size());
        long reached = Long.MIN_VALUE;
        for (Part part : sorted) {
            long begins = Math.max(part.from, reached);
            if (begins < part.to) {
                union.add(new Part(begins, part.to, part.index));
                reached = part.to;
            }
        }
        return union;
    }
}
