// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Works on what comes with all cores and gives the answers on in the order in which it came. A few
/// batches are in memory at a time, however much there is.
final class InOrder {
    private static final int BATCH = 128;
    private static final int AHEAD = 8;
    static final int CORES = Runtime.getRuntime().availableProcessors();

    private InOrder() {}

    /// What may be asked again and again for the next thing.
    @FunctionalInterface
    interface Source<T> {
        @Nullable T next();
    }

    /// What is done with one thing.
    @FunctionalInterface
    interface Work<T, R> {
        R on(T thing);
    }

    /// Where answers go.
    @FunctionalInterface
    interface Sink<R> {
        void take(R answer) throws IOException;
    }

    static <T, R> void run(Source<T> source, Work<T, R> work, Sink<R> sink) throws IOException {
        Deque<Future<List<R>>> window = new ArrayDeque<>();
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        try {
            boolean more = true;
            while (more || !window.isEmpty()) {
                while (more && window.size() < AHEAD * CORES) {
                    List<T> batch = batch(source);
                    more = !batch.isEmpty();
                    window.add(cores.submit(all(batch, work)));
                }
                for (R answer : answers(window.remove())) {
                    sink.take(answer);
                }
            }
        } finally {
            cores.shutdownNow();
        }
    }

    private static <T, R> Callable<List<R>> all(List<T> batch, Work<T, R> work) {
        return () -> {
            List<R> answers = new ArrayList<>(batch.size());
            for (T each : batch) {
                answers.add(work.on(each));
            }
            return answers;
        };
    }

    private static <T> List<T> batch(Source<T> source) {
        List<T> batch = new ArrayList<>(BATCH);
        T next = source.next();
        while (next != null) {
            batch.add(next);
            next = batch.size() < BATCH ? source.next() : null;
        }
        return batch;
    }

    private static <R> List<R> answers(Future<List<R>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
