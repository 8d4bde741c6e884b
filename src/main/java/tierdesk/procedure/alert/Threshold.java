package tierdesk.procedure.alert;

/**
 * A point of a frame at which the desk speaks up.
 *
 * @param percent of the frame; {@link #SPENT} when it is spent
 * @param repeat 0 for the threshold itself; n for the nth reminder after it was spent and nobody acted or acknowledged
 */
public record Threshold(int percent, int repeat) implements Comparable<Threshold> {

    public static final int SPENT = 100;

    /** The frame is spent. */
    public static final Threshold BREACH = new Threshold(SPENT, 0);

    public Threshold {
        if (percent < 0 || repeat < 0 || repeat > 0 && percent != SPENT) {
            throw new IllegalArgumentException("Not a threshold: " + percent + " percent, repeat " + repeat);
        }
    }

    public static Threshold repeated(int n) {
        return new Threshold(SPENT, n);
    }

    /** Reads what {@link #toString} wrote. */
    public static Threshold parse(String text) {
        int plus = text.indexOf('+');
        return plus < 0
                ? new Threshold(Integer.parseInt(text), 0)
                : new Threshold(Integer.parseInt(text.substring(0, plus)), Integer.parseInt(text.substring(plus + 1)));
    }

    /** The frame is spent, told for the first time or again. */
    public boolean spent() {
        return percent >= SPENT;
    }

    @Override
    public int compareTo(Threshold other) {
        int byPercent = Integer.compare(percent, other.percent);
        return byPercent != 0 ? byPercent : Integer.compare(repeat, other.repeat);
    }

    /** {@code 75}, {@code 100}, {@code 100+2} for the second repeat. */
    @Override
    public String toString() {
        return repeat == 0 ? Integer.toString(percent) : percent + "+" + repeat;
    }
}
