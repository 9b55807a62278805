// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;

/// Orders what was found by how much it resembles the mention, and makes entries of the best.
final class Selection {

    private static final Key[] KEYS = Key.values();

    private static final Comparator<Scored> ORDER =
            Comparator.comparingInt((Scored scored) -> Integer.numberOfTrailingZeros(scored.keys))
                    .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
                    .thenComparingInt(Scored::hash);

    private final Snapshot snapshot;
    private final Resemblance resemblance;

    /// An entry by its first document, the keys as bits.
    private record Scored(Leaf leaf, int entry, int keys, float score) {

        int hash() {
            return leaf.hashes()[entry];
        }

        Scored with(Scored other) {
            return new Scored(leaf, entry, keys | other.keys, Math.max(score, other.score));
        }
    }

    Selection(Snapshot snapshot, Resemblance resemblance) {
        this.snapshot = snapshot;
        this.resemblance = resemblance;
    }

    Candidates of(Reading mention, Found found) throws IOException {
        Found.Names names = found.names();
        float[] scores = new float[names.documents().length];
        for (NameViews name : mention.names()) {
            resemblance.mention(snapshot, Grams.of(name.core()));
            score(names.documents(), scores);
        }
        List<Candidate> best = new ArrayList<>();
        for (Scored each : entries(names, scores)) {
            if (best.size() == Candidates.MOST) {
                break;
            }
            best.add(new Candidate(each.leaf.party(each.entry), keys(each.keys), each.score));
        }
        return new Candidates(best);
    }

    private void score(int[] documents, float[] scores) throws IOException {
        int next = 0;
        for (Leaf leaf : snapshot.leaves()) {
            BinaryDocValues names = leaf.names();
            for (; next < documents.length && documents[next] < leaf.end(); next++) {
                names.advanceExact(documents[next] - leaf.first());
                BytesRef name = names.binaryValue();
                float score = resemblance.with(name.bytes, name.offset, line(name));
                scores[next] = Math.max(scores[next], score);
            }
        }
    }

    private static int line(BytesRef name) {
        int length = 0;
        while (length < name.length && name.bytes[name.offset + length] != '\n') {
            length++;
        }
        return length;
    }

    /// The entries of the names, the best first.
    private List<Scored> entries(Found.Names names, float[] scores) throws IOException {
        Map<Integer, Scored> entries = new LinkedHashMap<>();
        int next = 0;
        for (Leaf leaf : snapshot.leaves()) {
            NumericDocValues places = leaf.places();
            for (; next < scores.length && names.documents()[next] < leaf.end(); next++) {
                int entry = Leaf.entry(places, names.documents()[next] - leaf.first());
                var scored = new Scored(leaf, entry, names.keys()[next], scores[next]);
                entries.merge(leaf.first() + entry, scored, Scored::with);
            }
        }
        List<Scored> ordered = new ArrayList<>(entries.values());
        ordered.sort(ORDER);
        return ordered;
    }

    private static Set<Key> keys(int bits) {
        EnumSet<Key> keys = EnumSet.noneOf(Key.class);
        for (Key key : KEYS) {
            if ((bits & 1 << key.place()) != 0) {
                keys.add(key);
            }
        }
        return keys;
    }
}
