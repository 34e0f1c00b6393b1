package rnn;

/** A value and how fast it changes. */
final class Dual {
    final double value;
    final double slope;

    private Dual(double value, double slope) {
        this.value = value;
        this.slope = slope;
    }

    static Dual constant(double value) {
        return new Dual(value, 0);
    }

    static Dual variable(double value) {
        return new Dual(value, 1);
    }

    Dual plus(Dual other) {
        return new Dual(value + other.value, slope + other.slope);
    }

    Dual minus(Dual other) {
        return new Dual(value - other.value, slope - other.slope);
    }

    Dual times(Dual other) {
        return new Dual(value * other.value, slope * other.value + value * other.slope);
    }
}
