// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import redress.matching.Party;

/// Turns a generator that hands on into a stream, batch by batch, by a thread of its own.
final class Hose implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int AHEAD = 8;

    private final BlockingQueue<List<Party>> batches = new ArrayBlockingQueue<>(AHEAD);
    private final Thread writer;

    Hose(Consumer<Consumer<Party>> generator) {
        writer = Thread.ofPlatform().daemon().start(() -> write(generator));
    }

    private void write(Consumer<Consumer<Party>> generator) {
        List<Party> batch = new ArrayList<>();
        Consumer<Party> collect =
                party -> {
                    batch.add(party);
                    if (batch.size() == BATCH) {
                        put(List.copyOf(batch));
                        batch.clear();
                    }
                };
        generator.accept(collect);
        if (!batch.isEmpty()) {
            put(List.copyOf(batch));
        }
        put(List.of());
    }

    Stream<Party> stream() {
        return Stream.generate(this::take)
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(List::stream);
    }

    private List<Party> take() {
        try {
            return Objects.requireNonNull(batches.take());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void put(List<Party> batch) {
        try {
            batches.put(batch);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        writer.interrupt();
    }
}
