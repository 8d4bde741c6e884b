package tierdesk.ui.theme;

/** How people see, after Viénot, Brettel and Mollon (1999), in linear sRGB. */
enum Sight {
    NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    DEUTERANOPE(new double[][] {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}),
    PROTANOPE(new double[][] {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}});

    /** Linear sRGB to XYZ under D65. */
    private static final double[][] XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}};
    private static final double[] WHITE = {0.95047, 1.0, 1.08883};

    private final double[][] matrix;

    Sight(double[][] matrix) {
        this.matrix = matrix;
    }

    /** The distance of two colours in CIE Lab. */
    double distance(Rgb one, Rgb other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private double[] lab(Rgb colour) {
        double[] xyz = times(XYZ, times(matrix, colour.linear()));
        double x = f(xyz[0] / WHITE[0]);
        double y = f(xyz[1] / WHITE[1]);
        double z = f(xyz[2] / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }
}
