// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// How many names have each group of three letters: one table with open addresses.
final class GramCounts {

    private int[] grams = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    static GramCounts of(LeafReader reader) throws IOException {
        var counts = new GramCounts();
        Terms terms = reader.terms(Fields.GRAMS);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                counts.add(Grams.of(term.bytes, term.offset), all.docFreq());
            }
        }
        return counts;
    }

    static GramCounts sum(List<GramCounts> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var sum = new GramCounts();
        for (GramCounts part : parts) {
            for (int i = 0; i < part.grams.length; i++) {
                if (part.counts[i] > 0) {
                    sum.add(part.grams[i], part.counts[i]);
                }
            }
        }
        return sum;
    }

    int count(int gram) {
        return counts[slot(gram)];
    }

    private void add(int gram, int count) {
        int slot = slot(gram);
        if (counts[slot] == 0) {
            grams[slot] = gram;
            size++;
        }
        counts[slot] += count;
        if (size * 2 > grams.length) {
            grow();
        }
    }

    private int slot(int gram) {
        int slot = (gram * 0x9E3779B1) >>> 8 & (grams.length - 1);
        while (counts[slot] != 0 && grams[slot] != gram) {
            slot = (slot + 1) & (grams.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldGrams = grams;
        int[] oldCounts = counts;
        grams = new int[oldGrams.length * 2];
        counts = new int[oldGrams.length * 2];
        for (int i = 0; i < oldGrams.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldGrams[i]);
                grams[slot] = oldGrams[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
