// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Adds up, for each name, the weights of the rare letter groups it shares with a mention.
///
/// Groups are taken the rarest first until [#BUDGET] postings are spent; the common ones tell names
/// apart later, when the best are compared whole. Not for two threads at once.
///
/// Cost: the postings read, and a step for each group in every [#WINDOW] documents.
final class GramSearch {

    /// Postings that one search may read.
    static final int BUDGET = Integer.getInteger("budget", 300_000);

    /// Names that are compared whole.
    static final int MOST = Integer.getInteger("whole", 500);

    private static final int WINDOW = 1 << 15;
    private static final double SCALE = 1_000;

    private final int[] sums = new int[WINDOW];
    private final int[] touched = new int[WINDOW];
    private final int[] block = new int[512];

    /// The documents with the highest sums, in ascending order.
    int[] best(Snapshot snapshot, int[] grams) throws IOException {
        int[] rare = rare(snapshot.grams(), grams);
        int[] weights =
                Arrays.stream(rare).map(gram -> (int) (SCALE * snapshot.weight(gram))).toArray();
        var heap = new Heap(MOST);
        for (Leaf leaf : snapshot.leaves()) {
            sum(leaf, rare, weights, heap);
        }
        return heap.ascending();
    }

    private static int[] rare(GramCounts counts, int[] grams) {
        long[] order = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            order[i] = (long) counts.count(grams[i]) << 32 | grams[i];
        }
        Arrays.sort(order);
        int[] rare = new int[grams.length];
        int size = 0;
        long spent = 0;
        for (long each : order) {
            spent += each >>> 32;
            if (spent > BUDGET) {
                break;
            }
            if (each >>> 32 > 0) {
                rare[size++] = (int) each;
            }
        }
        return Arrays.copyOf(rare, size);
    }

    private void sum(Leaf leaf, int[] grams, int[] weights, Heap heap) throws IOException {
        TermsEnum terms = leaf.terms(Fields.GRAMS);
        PostingsEnum[] postings = new PostingsEnum[grams.length];
        int[] weight = new int[grams.length];
        int size = 0;
        for (int i = 0; i < grams.length; i++) {
            if (terms.seekExact(new BytesRef(Grams.bytes(grams[i])))) {
                postings[size] = terms.postings(null, PostingsEnum.NONE);
                postings[size].nextDoc();
                weight[size++] = weights[i];
            }
        }
        for (int start = 0; size > 0 && start < leaf.hashes().length; start += WINDOW) {
            int end = Math.min(leaf.hashes().length, start + WINDOW);
            int many = 0;
            for (int i = 0; i < size; i++) {
                many = add(postings[i], weight[i], start, end, many);
            }
            keep(leaf, start, many, heap);
        }
    }

    private int add(PostingsEnum postings, int weight, int start, int end, int many)
            throws IOException {
        int touchedSize = many;
        while (postings.docID() < end) {
            int read = postings.intoArray(end, block);
            for (int i = 0; i < read; i++) {
                int at = block[i] - start;
                if (sums[at] == 0) {
                    touched[touchedSize++] = at;
                }
                sums[at] += weight;
            }
        }
        return touchedSize;
    }

    private void keep(Leaf leaf, int start, int many, Heap heap) {
        long bar = heap.bar();
        for (int i = 0; i < many; i++) {
            int at = touched[i];
            long rank = (long) sums[at] << 32 | leaf.hashes()[start + at] & 0xFFFFFFFFL;
            sums[at] = 0;
            if (rank > bar && leaf.isLive(start + at)) {
                heap.add(rank, leaf.first() + start + at);
                bar = heap.bar();
            }
        }
    }
}
