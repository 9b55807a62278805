// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import redress.matching.Party;

/// A register of firms, no two with one name, and mentions of them; the same for the same seed.
///
/// `firms` is how many it holds, `mentions` about how many times it is mentioned at each [Level].
public record SampleRegister(NamePool pool, int firms, int mentions, long seed) {

    /// Hands on every firm and, from time to time, mentions; those that are absent come last.
    /// Memory: 16 to 32 bytes a firm, to keep names apart.
    public void write(Consumer<Party> register, Consumer<SampleMention> mentioned) {
        var seen = new LongSet(firms);
        var random = new SplittableRandom(seed);
        var slips = new SplittableRandom(~seed);
        double often = mentions / (double) firms;
        for (int i = 0; i < firms; i++) {
            SampleName name = next(i, seen, random);
            register.accept(firm(i, name, random));
            for (Level level : Level.values()) {
                if (level != Level.ABSENT && slips.nextDouble() < often) {
                    String text = new Scribe(pool, slips).write(name, level);
                    mentioned.accept(new SampleMention(level, text, Integer.toString(i)));
                }
            }
        }
        for (int i = 0; i < mentions; i++) {
            String text = new Scribe(pool, slips).write(next(firms, seen, slips), Level.ABSENT);
            mentioned.accept(new SampleMention(Level.ABSENT, text, ""));
        }
    }

    private SampleName next(int at, LongSet seen, SplittableRandom random) {
        SampleName name = at < pool.size() ? pool.name(at) : pool.recombined(random);
        while (!seen.add(hash(name.key()))) {
            name = pool.recombined(random);
        }
        return name;
    }

    private static Party firm(int at, SampleName name, SplittableRandom random) {
        String postcode =
                "%c%d %d%c%c"
                        .formatted(
                                'A' + random.nextInt(26),
                                1 + random.nextInt(60),
                                random.nextInt(10),
                                'A' + random.nextInt(26),
                                'A' + random.nextInt(26));
        return new Party(
                Integer.toString(at),
                List.of(name.written()),
                "GB",
                (1 + random.nextInt(200)) + " High Street",
                postcode,
                Map.of("register_number", "%08d".formatted(10_000_000 + at)));
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 29);
    }
}
