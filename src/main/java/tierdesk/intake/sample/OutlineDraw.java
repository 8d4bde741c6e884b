package tierdesk.intake.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tierdesk.intake.sample.Outline.End;
import tierdesk.procedure.HoldKind;

/** Draws outlines in the shares in which such things happen. */
final class OutlineDraw {

    /** Where open tickets stand, in relation to each other. */
    private static final List<Standing> STANDINGS = List.of(
            new Standing(End.RECEIVED, 7), new Standing(End.IDENTIFIED, 10), new Standing(End.HANDED_OVER, 9),
            new Standing(End.QUALIFYING, 11), new Standing(End.IN_PROGRESS, 34), new Standing(End.ON_HOLD, 12),
            new Standing(End.RESOLVED, 10), new Standing(End.VERIFIED, 4), new Standing(End.AT_MANAGER, 3));

    private final Dice dice;
    private final int levels;

    OutlineDraw(Dice dice, int levels) {
        this.dice = dice;
        this.levels = levels;
    }

    private record Standing(End end, int share) {
    }

    Outline closed(SampleContent.Issue issue) {
        boolean decided = dice.chance(2);
        boolean sentBack = !decided && dice.chance(2);
        List<Integer> path = decided ? upTo(levels - 1) : sentBack ? List.of(0, 1, 0) : path(issue);
        boolean above = path.getLast() > 0;
        return new Outline(
                path,
                decided ? End.DECIDED : End.CLOSED,
                dice.chance(12) ? dice.chance(70) ? HoldKind.CLIENT : HoldKind.PARTS : null,
                path.size() > 1 && !sentBack && dice.chance(8),
                above && issue.vendor() != null && dice.chance(22),
                above && dice.chance(12),
                dice.chance(7) ? dice.chance(20) ? 2 : 1 : 0,
                dice.chance(3),
                dice.chance(5));
    }

    /** @param place of this among the open ones: the first ones cover every standing once */
    Outline open(SampleContent.Issue issue, int place) {
        End end = place < STANDINGS.size() ? STANDINGS.get(place).end() : dice.weighted(STANDINGS, Standing::share).end();
        List<Integer> path = switch (end) {
            case RECEIVED, IDENTIFIED -> List.of(0);
            case HANDED_OVER -> beyondFirst(issue);
            case AT_MANAGER -> upTo(levels - 1);
            default -> dice.chance(45) ? beyondFirst(issue) : path(issue);
        };
        return new Outline(path, end, hold(end, path), path.size() > 1 && dice.chance(8), false, false, 0, false, false);
    }

    private @Nullable HoldKind hold(End end, List<Integer> path) {
        if (end != End.ON_HOLD) {
            return null;
        }
        return path.getLast() == 0 ? HoldKind.CLIENT : dice.pick(List.of(HoldKind.values()));
    }

    /** Level after level up to the one that solves it, or straight to the last one where the issue says so. */
    private List<Integer> path(SampleContent.Issue issue) {
        int solving = dice.weighted(IntStream.range(0, levels).boxed().toList(), issue.levels()::get);
        return solving == levels - 1 && issue.skip() != null ? List.of(0, solving) : upTo(solving);
    }

    private List<Integer> beyondFirst(SampleContent.Issue issue) {
        List<Integer> path = path(issue);
        return path.size() > 1 ? path : upTo(dice.between(1, levels - 2));
    }

    private static List<Integer> upTo(int level) {
        return IntStream.rangeClosed(0, level).boxed().toList();
    }
}
