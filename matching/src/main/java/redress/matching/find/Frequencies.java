// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// How common words and letter groups are in the register, as it stood when this was asked for.
/// Names that were replaced or removed since the last [RegisterIndex#compact] still count.
public final class Frequencies implements AutoCloseable {

    private final Snapshots snapshots;
    private final Snapshot snapshot;

    Frequencies(Snapshots snapshots) throws IOException {
        this.snapshots = snapshots;
        snapshot = snapshots.acquire();
    }

    /// How many names there are; an entry with a former name has two.
    public int names() {
        return snapshot.names();
    }

    /// How many names have a word of [redress.matching.name.NameViews#tokens].
    public int word(String word) {
        try {
            return snapshot.reader().docFreq(new Term(Fields.WORDS, new BytesRef(word)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many names have a group of [Grams].
    public int gram(int gram) {
        return snapshot.grams().count(gram);
    }

    /// The inverse document frequency of a group of [Grams], in nats.
    public double weight(int gram) {
        return snapshot.weight(gram);
    }

    @Override
    public void close() {
        try {
            snapshots.release(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
