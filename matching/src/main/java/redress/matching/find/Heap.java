// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.Arrays;

/// The documents with the highest ranks: a binary heap whose root is the lowest of them.
final class Heap {

    private final long[] ranks;
    private final int[] documents;
    private int size;

    Heap(int most) {
        ranks = new long[most];
        documents = new int[most];
    }

    /// What a rank must exceed to be kept.
    long bar() {
        return size < ranks.length ? Long.MIN_VALUE : ranks[0];
    }

    void add(long rank, int document) {
        if (size < ranks.length) {
            up(rank, document);
        } else if (rank > ranks[0]) {
            down(rank, document);
        }
    }

    int[] ascending() {
        int[] all = Arrays.copyOf(documents, size);
        Arrays.sort(all);
        return all;
    }

    private void up(long rank, int document) {
        int at = size++;
        while (at > 0 && ranks[(at - 1) / 2] > rank) {
            int parent = (at - 1) / 2;
            set(at, ranks[parent], documents[parent]);
            at = parent;
        }
        set(at, rank, document);
    }

    private void down(long rank, int document) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && ranks[child + 1] < ranks[child]) {
                child++;
            }
            if (ranks[child] >= rank) {
                break;
            }
            set(at, ranks[child], documents[child]);
            at = child;
            child = 2 * at + 1;
        }
        set(at, rank, document);
    }

    private void set(int at, long rank, int document) {
        ranks[at] = rank;
        documents[at] = document;
    }
}
