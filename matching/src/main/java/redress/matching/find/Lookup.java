// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Looks exact keys up in all segments.
final class Lookup {

    private static final int[] NONE = {};

    private final List<Leaf> leaves;
    private final TermsEnum[] terms;
    private final @Nullable PostingsEnum[] reused;

    Lookup(Snapshot snapshot) throws IOException {
        leaves = snapshot.leaves();
        terms = new TermsEnum[leaves.size()];
        reused = new PostingsEnum[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = leaves.get(i).terms(Fields.KEYS);
        }
    }

    /// The documents that have a key; none where more than `most` have it, for then it says little.
    int[] documents(BytesRef key, int most) throws IOException {
        int[] found = NONE;
        int size = 0;
        for (int i = 0; i < terms.length; i++) {
            if (!terms[i].seekExact(key)) {
                continue;
            }
            Leaf leaf = leaves.get(i);
            PostingsEnum postings = terms[i].postings(reused[i], PostingsEnum.NONE);
            reused[i] = postings;
            for (int document = postings.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                if (leaf.isLive(document)) {
                    if (size == most) {
                        return NONE;
                    }
                    found = size < found.length ? found : Arrays.copyOf(found, size * 2 + 8);
                    found[size++] = leaf.first() + document;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }
}
