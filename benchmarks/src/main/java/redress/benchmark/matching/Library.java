// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.MMapDirectory;
import redress.matching.Party;
import redress.matching.decide.Decider;
import redress.matching.decide.Decision;
import redress.matching.decide.Resolver;
import redress.matching.decide.Zones;
import redress.matching.find.Candidate;
import redress.matching.find.Frequencies;
import redress.matching.find.RegisterIndex;
import redress.matching.name.Reading;
import redress.matching.weigh.Model;

/// Our index, in its own order (the untrained cascade), or with the shipped model's decision.
final class Library implements Finder {
    private final boolean weighed;
    private final MMapDirectory directory;
    private final RegisterIndex index;
    private Frequencies counted;
    private Resolver resolver;

    Library(Path folder, boolean weighed) throws IOException {
        this.weighed = weighed;
        directory = new MMapDirectory(folder);
        index = RegisterIndex.open(directory);
        open();
    }

    @Override
    public String title() {
        return weighed ? "Redress, index and decision" : "Redress, index alone (untrained cascade)";
    }

    @Override
    public void load(Stream<Party> register) {
        index.load(register, Runtime.getRuntime().availableProcessors());
        counted.close();
        open();
    }

    private void open() {
        counted = index.frequencies();
        resolver =
                new Resolver(
                        index,
                        new Decider(Model.standard(), Zones.standard()),
                        redress.matching.weigh.Frequencies.of(counted.names(), counted::word));
    }

    @Override
    public List<String> find(String name) {
        Party mention = new Party("m", List.of(name), "GB", null, null, Map.of());
        return weighed
                ? resolver.resolve(mention).ranked().stream().map(Decision.Ranked::entry).toList()
                : index.find(Reading.of(mention)).entries().stream().map(Candidate::id).toList();
    }

    @Override
    public double cpu() {
        return Clock.thread();
    }

    @Override
    public void close() throws IOException {
        counted.close();
        index.close();
        directory.close();
    }
}
