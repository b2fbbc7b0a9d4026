package org.parley.app.bench.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Choices by lot that come out alike for a seed, on every machine. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One of several lots of a seed, each as if it had a seed of its own. */
    Draw(long seed, long lot) {
        this(new SplittableRandom(seed).nextLong() ^ new SplittableRandom(lot).nextLong());
    }

    /** Both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
