package bears;

import java.util.Arrays;
import java.util.List;

class PandaBear implements Comparable<PandaBear> {
    private int weight;

    PandaBear() {
        this(1);
    }

    PandaBear(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    PandaBear eat(int bamboo) {
        if (bamboo < 0) {
            throw new IllegalArgumentException("no bear gives anything back");
        }
        weight += bamboo;
        return this;
    }

    boolean isFriendOf(PandaBear other) {
        return other != this;
    }

    static int heaviest(int[] weights) {
        return Arrays.stream(weights).max().orElse(0);
    }

    static int total(List<PandaBear> bears) {
        return bears.stream().mapToInt(PandaBear::weight).sum();
    }

    @Override
    public int compareTo(PandaBear other) {
        return Integer.compare(weight, other.weight);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PandaBear bear && bear.weight == weight;
    }

    @Override
    public int hashCode() {
        return weight;
    }

    @Override
    public String toString() {
        return "a panda of " + weight + " kg";
    }
}
