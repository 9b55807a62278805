// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// Nodes waiting by their key, least first, those of equal key by number; a node may wait more than
/// once.
final class NodeHeap {
    private long[] keys;
    private int[] nodes;
    private int size;

    NodeHeap(int expected) {
        keys = new long[Math.max(16, expected)];
        nodes = new int[keys.length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return keys[0];
    }

    void clear() {
        size = 0;
    }

    void add(int node, long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int place = size++;
        while (place > 0 && less(key, node, (place - 1) / 2)) {
            copy((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        keys[place] = key;
        nodes[place] = node;
    }

    /// Takes out the node of the least key.
    int poll() {
        int least = nodes[0];
        size--;
        long key = keys[size];
        int node = nodes[size];
        int place = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && less(keys[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (less(key, node, child)) {
                break;
            }
            copy(child, place);
            place = child;
            child = 2 * place + 1;
        }
        keys[place] = key;
        nodes[place] = node;
        return least;
    }

    private boolean less(long key, int node, int place) {
        return key < keys[place] || (key == keys[place] && node < nodes[place]);
    }

    private void copy(int from, int to) {
        keys[to] = keys[from];
        nodes[to] = nodes[from];
    }
}
