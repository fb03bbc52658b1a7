package org.emptychair.host.demo.story;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that falls the same way for the same seed. */
public final class Dice {
    private final RandomGenerator random;

    public Dice(long seed) {
        // Neighbouring seeds give neighbouring first numbers; those of a split do not.
        random = new SplittableRandom(seed).split();
    }

    /** 0 and more, below n. */
    public int below(int n) {
        return random.nextInt(n);
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** True in so many of a hundred. */
    public boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** How long something takes that takes so long on average, and may be over at any moment. */
    public double lasting(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** A count of this mean with variance mean + mean² / size. */
    public int negativeBinomial(double mean, int size) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += lasting(1);
        }
        return poisson(mean * sum / size);
    }

    private int poisson(double mean) {
        int count = -1;
        for (double sum = 0; sum <= mean; count++) {
            sum += lasting(1);
        }
        return count;
    }
}
