// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;
import redress.matching.decide.Decider;
import redress.matching.decide.Resolver;
import redress.matching.decide.Zones;
import redress.matching.find.Frequencies;
import redress.matching.find.RegisterIndex;
import redress.matching.weigh.Model;

/// A register in an index, with how common its words are.
final class Register implements AutoCloseable {
    private final RegisterIndex index;
    private final Frequencies counted;
    private final redress.matching.weigh.Frequencies frequencies;

    private Register(RegisterIndex index) {
        this.index = index;
        counted = index.frequencies();
        frequencies = redress.matching.weigh.Frequencies.of(counted.names(), counted::word);
    }

    /// Opens an index that is made.
    static Register open(IndexFolder folder) {
        return new Register(folder.open());
    }

    /// Makes the index of a file.
    static Register make(IndexFolder folder, PartyFile file, Progress progress) throws IOException {
        return make(folder, () -> next(file, progress));
    }

    /// Makes the index of parties that come one by one.
    static Register make(IndexFolder folder, InOrder.Source<Party> source) throws IOException {
        RegisterIndex index = folder.open();
        try {
            index.load(parties(source), InOrder.CORES);
            folder.made();
            return new Register(index);
        } catch (IOException | RuntimeException failed) {
            index.close();
            throw failed;
        }
    }

    RegisterIndex index() {
        return index;
    }

    redress.matching.weigh.Frequencies frequencies() {
        return frequencies;
    }

    Resolver resolver() {
        return new Resolver(index, new Decider(Model.standard(), Zones.standard()), frequencies);
    }

    private static Stream<Party> parties(InOrder.Source<Party> source) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                new AbstractSpliterator<Party>(Long.MAX_VALUE, order) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Party> entries) {
                        Party next = source.next();
                        if (next != null) {
                            entries.accept(next);
                        }
                        return next != null;
                    }
                },
                false);
    }

    private static @Nullable Party next(PartyFile file, Progress progress) {
        while (true) {
            switch (file.next()) {
                case Row.Good(Party party) -> {
                    progress.at("%,d entries of the register read", file.read());
                    return party;
                }
                case Row.Bad bad -> progress.bad(bad);
                case null -> {
                    return null;
                }
            }
        }
    }

    @Override
    public void close() {
        counted.close();
        index.close();
    }
}
