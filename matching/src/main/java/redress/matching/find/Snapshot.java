// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/// The index as it stood at one moment.
record Snapshot(DirectoryReader reader, List<Leaf> leaves, GramCounts grams) {

    /// Takes over what an earlier snapshot knows of the same segments.
    static Snapshot of(DirectoryReader reader, @Nullable Snapshot earlier) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (LeafReaderContext context : reader.leaves()) {
            Leaf known = earlier == null ? null : earlier.leaf(context.reader());
            leaves.add(
                    known == null
                            ? Leaf.of(context.reader(), context.docBase)
                            : known.movedTo(context.reader(), context.docBase));
        }
        GramCounts grams = GramCounts.sum(leaves.stream().map(Leaf::grams).toList());
        return new Snapshot(reader, List.copyOf(leaves), grams);
    }

    private @Nullable Leaf leaf(LeafReader reader) {
        Object key = reader.getCoreCacheHelper().getKey();
        for (Leaf leaf : leaves) {
            if (leaf.reader().getCoreCacheHelper().getKey().equals(key)) {
                return leaf;
            }
        }
        return null;
    }

    int names() {
        return reader.numDocs();
    }

    /// What a group of letters says, in nats: nothing where all names have it.
    double weight(int gram) {
        return Math.log(1 + names() / (1.0 + grams.count(gram)));
    }
}
