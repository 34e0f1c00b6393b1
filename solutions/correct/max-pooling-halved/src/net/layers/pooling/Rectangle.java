package net.layers.pooling;

/** Cells of a picture; both ends included. */
final class Rectangle {
    private final int top;
    private final int bottom;
    private final int left;
    private final int right;

    Rectangle(int top, int bottom, int left, int right) {
        this.top = top;
        this.bottom = bottom;
        this.left = left;
        this.right = right;
    }

    Rectangle within(double[][] picture) {
        return new Rectangle(Math.max(0, top), Math.min(bottom, picture.length - 1),
                Math.max(0, left), Math.min(right, picture[0].length - 1));
    }

    /** Row and column of the largest; of equal ones the upper one, in the same row the left one. */
    int[] largest(double[][] picture) {
        if (top == bottom && left == right) {
            return new int[] {top, left};
        }
        if (top < bottom) {
            int middle = (top + bottom) / 2;
            return better(picture, new Rectangle(top, middle, left, right), new Rectangle(middle + 1, bottom, left, right));
        }
        int middle = (left + right) / 2;
        return better(picture, new Rectangle(top, bottom, left, middle), new Rectangle(top, bottom, middle + 1, right));
    }

    private static int[] better(double[][] picture, Rectangle one, Rectangle two) {
        int[] first = one.largest(picture);
        int[] second = two.largest(picture);
        return picture[first[0]][first[1]] >= picture[second[0]][second[1]] ? first : second;
    }
}
