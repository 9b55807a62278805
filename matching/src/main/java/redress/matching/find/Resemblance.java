// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.Arrays;

/// How much of a mention's name another name has: the weights of the letter groups they share over
/// those of the mention, less for a longer name.
///
/// Source of the form: BM25 with every group counted once, k = 1.2, b = 0.5.
final class Resemblance {

    private static final int SLOTS = 1 << 10;
    private static final int HASH_SHIFT = Integer.numberOfLeadingZeros(SLOTS - 1);
    private static final float K = 1.2f;
    private static final float B = 0.5f;
    private static final float USUAL_LENGTH = 18;

    private final int[] grams = new int[SLOTS];
    private final float[] weights = new float[SLOTS];
    private final int[] seen = new int[SLOTS];
    private final int[] read = new int[Grams.MOST];
    private float total;
    private int round;

    /// Sets the mention that names are compared with.
    void mention(Snapshot snapshot, int[] mentioned) {
        Arrays.fill(grams, 0);
        total = 0;
        for (int gram : mentioned) {
            int slot = slot(gram);
            grams[slot] = gram;
            weights[slot] = (float) snapshot.weight(gram);
            seen[slot] = round;
            total += weights[slot];
        }
    }

    /// Compares with a name, its words apart by a space.
    float with(byte[] text, int from, int length) {
        round++;
        int size = Grams.read(text, from, length, read);
        float shared = 0;
        for (int i = 0; i < size; i++) {
            int slot = slot(read[i]);
            if (grams[slot] != 0 && seen[slot] != round) {
                seen[slot] = round;
                shared += weights[slot];
            }
        }
        float longer = 1 - B + B * size / USUAL_LENGTH;
        return total == 0 ? 0 : shared / total * (1 + K) / (1 + K * longer);
    }

    private int slot(int gram) {
        int slot = gram * 0x9E3779B1 >>> HASH_SHIFT;
        while (grams[slot] != 0 && grams[slot] != gram) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
