// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;

/// Adds a stream of parties with several threads: the caller reads and hands out batches.
final class Loading {

    private static final int BATCH = 500;

    private final IndexWriter writer;
    private final BlockingQueue<List<Party>> batches;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    private Loading(IndexWriter writer, int threads) {
        this.writer = writer;
        batches = new ArrayBlockingQueue<>(2 * threads);
    }

    static void run(Stream<Party> parties, int threads, IndexWriter writer) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (%d) must be 1 or more".formatted(threads));
        }
        var loading = new Loading(writer, threads);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().name("load-", i).start(loading::work));
        }
        try {
            loading.handOut(parties.iterator(), threads);
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            workers.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("loading was interrupted", e);
        }
        RuntimeException failed = loading.failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void handOut(Iterator<Party> parties, int threads) throws InterruptedException {
        try {
            batches(parties);
        } finally {
            for (int i = 0; i < threads; i++) {
                batches.put(List.of());
            }
        }
    }

    private void batches(Iterator<Party> parties) throws InterruptedException {
        List<Party> batch = new ArrayList<>(BATCH);
        while (parties.hasNext() && failure.get() == null) {
            batch.add(parties.next());
            if (batch.size() == BATCH) {
                batches.put(batch);
                batch = new ArrayList<>(BATCH);
            }
        }
        if (!batch.isEmpty()) {
            batches.put(batch);
        }
    }

    /// Works until an empty batch comes; after a failure it only empties the queue.
    private void work() {
        try {
            for (List<Party> batch = batches.take(); !batch.isEmpty(); batch = batches.take()) {
                if (failure.get() == null) {
                    add(batch);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void add(List<Party> batch) {
        try {
            for (Party party : batch) {
                writer.addDocuments(Entries.of(party));
            }
        } catch (IOException e) {
            failure.compareAndSet(null, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }
}
