// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import redress.matching.Party;
import redress.matching.name.Reading;

/// A register of parties in which the few that a mention may mean are found quickly, kept in a
/// [Directory] that the caller opens and closes; one on disk should be mapped into memory.
///
/// Changes are found, and last, after [#commit]. Safe for many threads. Only one index may be open
/// on a directory.
public final class RegisterIndex implements AutoCloseable {

    private static final int SEGMENTS = 4;
    private static final double BUFFER_MB = 128;

    private final IndexWriter writer;
    private final Snapshots snapshots;
    private final Queue<Finder> finders = new ConcurrentLinkedQueue<>();

    /// What one search after another writes its sums in.
    private record Finder(GramSearch search, Resemblance resemblance) {}

    private RegisterIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        snapshots = new Snapshots(writer);
    }

    /// Opens the index in a directory; an empty directory gets an empty one.
    public static RegisterIndex open(Directory directory) {
        var config = new IndexWriterConfig();
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setUseCompoundFile(false);
        config.setMergePolicy(
                new TieredMergePolicy()
                        .setSegmentsPerTier(SEGMENTS)
                        .setForceMergeDeletesPctAllowed(0));
        try {
            return new RegisterIndex(new IndexWriter(directory, config));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds many parties whose ids are not in the index and all differ, with so many threads, and
    /// commits. The stream is read by the calling thread.
    ///
    /// A party that cannot be read ends it with its [IllegalArgumentException]; those before it may
    /// be in the index.
    public void load(Stream<Party> parties, int threads) {
        try {
            Loading.run(parties, threads, writer);
            writer.forceMerge(SEGMENTS);
            writer.commit();
            snapshots.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a party, or replaces the one with its id.
    public void put(Party party) {
        try {
            writer.updateDocuments(id(party.id()), Entries.of(party));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes the party with an id, if there is one.
    public void remove(String id) {
        Entries.check(id);
        try {
            writer.deleteDocuments(id(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes all changes down and makes them findable.
    public void commit() {
        try {
            writer.commit();
            snapshots.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Frees what replaced and removed parties still take, and commits. Cost: up to that of writing
    /// the whole index.
    public void compact() {
        try {
            writer.forceMergeDeletes();
            writer.forceMerge(SEGMENTS);
            writer.commit();
            snapshots.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The entries that a mention may mean.
    public Candidates find(Reading mention) {
        Finder free = finders.poll();
        Finder finder = free == null ? new Finder(new GramSearch(), new Resemblance()) : free;
        try {
            Snapshot snapshot = snapshots.acquire();
            try {
                Found found = new Cascade(snapshot).find(mention, finder.search());
                return new Selection(snapshot, finder.resemblance()).of(mention, found);
            } finally {
                snapshots.release(snapshot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            finders.add(finder);
        }
    }

    /// How common words and letter groups are. To be closed.
    public Frequencies frequencies() {
        try {
            return new Frequencies(snapshots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes the index, with what was not committed left out.
    @Override
    public void close() {
        try {
            snapshots.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term id(String id) {
        return new Term(Fields.KEYS, Keys.id(id));
    }
}
