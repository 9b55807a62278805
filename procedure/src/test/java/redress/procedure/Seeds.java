// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.Random;

/// Seeds for generators: printed, and given again by `-Dredress.seed=…`.
final class Seeds {
    private Seeds() {}

    static Random random(Class<?> test) {
        long seed = Long.getLong("redress.seed", new Random().nextLong());
        System.out.println(test.getSimpleName() + " seed " + seed);
        return new Random(seed);
    }
}
