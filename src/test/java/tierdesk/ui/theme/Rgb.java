package tierdesk.ui.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An sRGB colour, its channels from 0 to 1. */
record Rgb(double red, double green, double blue, double alpha) {

    private static final Pattern FUNCTION =
            Pattern.compile("rgba?\\(\\s*(\\d+),\\s*(\\d+),\\s*(\\d+)(?:,\\s*([\\d.]+))?\\s*\\)");

    static Rgb parse(String css) {
        Matcher function = FUNCTION.matcher(css);
        if (function.matches()) {
            return new Rgb(Integer.parseInt(function.group(1)) / 255.0, Integer.parseInt(function.group(2)) / 255.0,
                    Integer.parseInt(function.group(3)) / 255.0,
                    function.group(4) == null ? 1 : Double.parseDouble(function.group(4)));
        }
        int value = Integer.parseInt(css.substring(1), 16);
        return new Rgb((value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0, 1);
    }

    /** Laid over an opaque colour. */
    Rgb over(Rgb ground) {
        return new Rgb(red * alpha + ground.red * (1 - alpha), green * alpha + ground.green * (1 - alpha),
                blue * alpha + ground.blue * (1 - alpha), 1);
    }

    /** WCAG 2.2's contrast ratio. */
    double contrast(Rgb other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The channels in linear light. */
    double[] linear() {
        return new double[] {linear(red), linear(green), linear(blue)};
    }

    private double luminance() {
        double[] light = linear();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
