// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import redress.matching.Party;
import redress.matching.find.RegisterIndex;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Model;

class ResolverTest {
    private static final String HERE = "12 Mill Lane, Leeds, LS1 4AB";

    private static Party party(String id, String name, String address) {
        return new Party(id, List.of(name), "GB", address, null, Map.of());
    }

    @Test
    void findsAndLinksThroughAnIndex() {
        try (RegisterIndex register = RegisterIndex.open(new ByteBuffersDirectory())) {
            register.load(
                    Stream.of(
                            party("r1", "Xylomax Polytech Ltd", HERE),
                            party("r2", "Xylomax Services Ltd", "1 Quay Road, Hull, HU1 1AA"),
                            party("r3", "Quuxdale Brewers Ltd", "9 Park Row, York, YO1 7AA")),
                    1);
            register.commit();
            Resolver resolver =
                    new Resolver(
                            register,
                            new Decider(Model.standard(), Zones.standard()),
                            Frequencies.of(3, word -> word.equals("xylomax") ? 2 : 1));
            Decision decision = resolver.resolve(party("m", "XYLOMAX POLYTECH LIMITED", HERE));
            assertThat(decision).isInstanceOf(Decision.Link.class);
            assertThat(decision.ranked().getFirst().entry()).isEqualTo("r1");
            Decision slip = resolver.resolve(party("m", "Quuxdale Brewesr Ltd", ""));
            assertThat(slip).isInstanceOf(Decision.Review.class);
            assertThat(slip.ranked().getFirst().entry()).isEqualTo("r3");
            assertThat(resolver.explain(party("m", "Xylomax Polytech", HERE), 2).toText())
                    .contains("found by");
        }
    }
}
